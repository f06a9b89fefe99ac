export default {
  'today.quiet': 'There is no task here for your role. Your work is available through the API.',
  'today.done': 'Nothing is waiting.',
  'task.nik-missing': 'NIK missing',
  'task.nik-missing.why': 'More than 14 days without a NIK. Ask for the e-ID or the family card.',
  'task.departure-unclear': 'Departure unclear',
  'task.departure-unclear.why': 'The channel or the country is not known.',
  'task.mentor': 'Businesses',
  'task.harvest-overdue': 'Harvest past its plan',
  'task.harvest-past-plan': 'Harvest past its plan',
  'task.capital-turned-away': 'Capital: the asker is not a member yet',
};
