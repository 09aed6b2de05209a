import type { OutputField, OutputObject, OutputType } from './outputShape.ts';
import type { Path } from './place.ts';
import type { Slots, Value } from './shape.ts';
import { TYPENAME_SLOT } from './shape.ts';

/** A path of the plan as the caller knows it. */
export interface VisiblePath {
  /** By the caller's keys. Ends at the object of which the next step was not asked for. */
  visible: Path;
  isWhole: boolean;
  /** At its end there is nothing. */
  isNull: boolean;
}

export function visiblePath(path: Path, root: Slots, rootOutput: OutputObject): VisiblePath {
  const visible: Path = [];
  let output: OutputObject | null = rootOutput;
  let value: Value = root;
  for (const step of path) {
    const inside: Value[] | null = typeof value === 'object' ? value : null;
    if (typeof step === 'number') {
      visible.push(step);
      value = inside?.[step];
      continue;
    }
    const field: OutputField | null = output && fieldFor(output, inside, step);
    if (!field) return { visible, isWhole: false, isNull: inside === null };
    visible.push(field.key);
    value = inside?.[field.slot];
    let type: OutputType = field.type;
    while (type.kind === 'list') type = type.of;
    output = type.kind === 'object' ? type.object : null;
  }
  return { visible, isWhole: true, isNull: value === null || value === undefined };
}

/** The field that shows this key of the plan; of an object that is null, in any type that it might have been of. */
function fieldFor(output: OutputObject, slots: Slots | null, planKey: string): OutputField | null {
  const typename = slots?.[TYPENAME_SLOT];
  const types = typeof typename === 'string' ? [typename] : [output.declared.name, ...output.possibleTypes()];
  for (const type of types) {
    const field = output.fieldsOf(type)?.find((one) => one.planKey === planKey);
    if (field) return field;
  }
  return null;
}
