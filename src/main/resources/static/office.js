// What makes the office better where scripts run; everything works without.
