# How values are said. $words are numbers written out. Lao has no plural.

amount-whole-USD = { $words } ໂດລາ
amount-minor-USD = { $words } ເຊັນ
amount-short-USD = { $whole } ໂດລາ { $minor } ເຊັນ

amount-whole-EUR = { $words } ເອີໂຣ
amount-minor-EUR = { $words } ເຊັນ
amount-short-EUR = { $whole } ເອີໂຣ { $minor } ເຊັນ

amount-whole-GBP = { $words } ປອນ
amount-minor-GBP = { $words } ເພັນນີ
amount-short-GBP = { $whole } ປອນ { $minor } ເພັນນີ

amount-whole-LAK = { $words } ກີບ
amount-minor-LAK = { $words } ອັດ
amount-short-LAK = { $whole } ກີບ { $minor } ອັດ

amount-whole-THB = { $words } ບາດ
amount-minor-THB = { $words } ສະຕາງ
amount-short-THB = { $whole } ບາດ { $minor } ສະຕາງ

amount-both = { $whole } { $minor }
amount-negative = ລົບ { $amount }
size-half = { $words } ເຄິ່ງ

day-today = ມື້ນີ້
day-yesterday = ມື້ວານນີ້
day = ວັນທີ { $words } { $month }
day-of-year = ວັນທີ { $words } { $month } ປີ { $year }
