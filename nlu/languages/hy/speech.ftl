# Ինչպես են ասվում արժեքները։ $words-ը բառերով գրված թիվն է. թվից հետո գոյականը եզակի է։

amount-whole-AMD = { $words } դրամ
amount-minor-AMD = { $words } լումա
amount-short-AMD = { $whole } դրամ { $minor } լումա

amount-whole-USD = { $words } դոլար
amount-minor-USD = { $words } ցենտ
amount-short-USD = { $whole } դոլար { $minor } ցենտ

amount-whole-EUR = { $words } եվրո
amount-minor-EUR = { $words } ցենտ
amount-short-EUR = { $whole } եվրո { $minor } ցենտ

amount-whole-GBP = { $words } ֆունտ
amount-minor-GBP = { $words } պենս
amount-short-GBP = { $whole } ֆունտ { $minor } պենս

amount-both = { $whole } { $minor }
amount-negative = մինուս { $amount }
size-half = { $words } և կես

day-today = այսօր
day-yesterday = երեկ
day = { $month } { $words }
day-of-year = { $year } թվականի { $month } { $words }
