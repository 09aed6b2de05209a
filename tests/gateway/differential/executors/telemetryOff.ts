// @apollo/gateway reports to its maker unless this is set before one is made. Imported before it, and for nothing else.
process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
