/** Names and phrases in which papers differ: none of them is in the editions that lines are learned from. */
export const PLACES = ['Port Lenn', 'Corvo', 'Marlow Quay', 'Eastlake', 'Oreland', 'Saint Brae', 'Tarnow', 'Vell', 'Millers Ford', 'Hythe']
/** Where news comes from: a reader knows such places by name. */
export const CITIES = [
  'London',
  'Beirut',
  'Cairo',
  'Paris',
  'Washington',
  'Nairobi',
  'Tokyo',
  'Berlin',
  'Moscow',
  'New Delhi',
  'Istanbul',
  'Rome',
  'Lagos',
  'Mexico City',
  'Seoul',
  'Vienna',
  'Tunis',
  'Geneva',
  'Jakarta',
  'Boston',
  'Damascus',
  'Madrid',
]
export const POSTS = [
  'Staff Writer',
  'STAFF REPORTER',
  'Health correspondent',
  'Political editor',
  'Contributing writer',
  'Chief reporter',
  'City Hall Bureau',
  'Environment Correspondent',
  'Special to The Courier',
  'Coastal Press',
  'Economics Editor',
  'of the Lantern staff',
]
export const AGENCIES = ['Coastal Press', 'Meridian', 'UWP', 'Tidewater News Service', 'the Associated Wire', 'Northern Agency']
export const MORE_OF_WRITER = [
  'He has reported on the coast for two decades.',
  'She lives in Port Lenn.',
  'He has written extensively on trade for publications such as The Lantern and Harbour Weekly.',
  'Her book on the fisheries appears in May.',
  'Information from the Coastal Press was included in this article.',
  'Follow her at lantern.example.',
  'The views are his own.',
  'Contact her at 555-0142.',
  'Reach him at news@lantern.example.',
  'Follow him on social media: @lanternnews.',
]

export const OVERLINES = ['HIGH WATER', 'A long wait', 'End of the line', 'ON WATCH', 'Harbour crossing', 'First light', 'Talks and tea', 'BACK TO SCHOOL', 'Mending nets']

export const SECTIONS = [
  'EDUCATION',
  'Health',
  'Courts',
  'THE ECONOMY',
  'Fisheries',
  'Weather',
  'Elections',
  'HARBOURS',
  'Transport',
  'In brief',
  'The Sunday interview',
  'Obituary',
  'Rail fares',
  'Conservation',
  'COURTS',
  'Science',
  'Planning',
  'Road safety',
  'Energy',
]
