# How values are said. $words are numbers written out. Khmer has no plural.

amount-whole-USD = { $words } ដុល្លារ
amount-minor-USD = { $words } សេន
amount-short-USD = { $whole } ដុល្លារ { $minor } សេន

amount-whole-EUR = { $words } អឺរ៉ូ
amount-minor-EUR = { $words } សេន
amount-short-EUR = { $whole } អឺរ៉ូ { $minor } សេន

amount-whole-GBP = { $words } ផោន
amount-minor-GBP = { $words } ភេនី
amount-short-GBP = { $whole } ផោន { $minor } ភេនី

amount-whole-KHR = { $words } រៀល
amount-minor-KHR = { $words } សេន
amount-short-KHR = { $whole } រៀល { $minor } សេន

amount-whole-THB = { $words } បាត
amount-minor-THB = { $words } សាតាំង
amount-short-THB = { $whole } បាត { $minor } សាតាំង

amount-both = { $whole } { $minor }
amount-negative = ដក { $amount }
size-half = { $words } កន្លះ

day-today = ថ្ងៃនេះ
day-yesterday = ម្សិលមិញ
day = ថ្ងៃទី{ $words } ខែ{ $month }
day-of-year = ថ្ងៃទី{ $words } ខែ{ $month } ឆ្នាំ{ $year }
