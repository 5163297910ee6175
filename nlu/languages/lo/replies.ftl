# What hawker says in Lao. A message's attributes (.b) are further ways to say it; they take turns.
# Lao has no plural. Amounts, order numbers and lists arrive ready to be said or shown.

## Coming and going

welcome = ຍິນດີຕ້ອນຮັບສູ່ { $shop }. ເຈົ້າກຳລັງຊອກຫາຫຍັງ?
    .b = ສະບາຍດີ, ນີ້ແມ່ນ { $shop }. ໃຫ້ຂ້ອຍຊ່ວຍຊອກຫຍັງແດ່?
welcome-back-cart = ໃນກະຕ່າຂອງເຈົ້າຍັງມີສິນຄ້າ { $count } ລາຍການ.
    .b = ເຈົ້າຍັງມີສິນຄ້າ { $count } ລາຍການຢູ່ໃນກະຕ່າ.
greet = ສະບາຍດີ! ເຈົ້າກຳລັງຊອກຫາຫຍັງ?
    .b = ສະບາຍດີ. ໃຫ້ຂ້ອຍຊ່ວຍຊອກຫຍັງແດ່?
help = ເຈົ້າສາມາດເວົ້າວ່າ: ຊອກຫາເກີບແລ່ນບໍ່ເກີນຫົກສິບໂດລາ, ອັນທີສອງ, ໃສ່ກະຕ່າ, ເບິ່ງກະຕ່າ ຫຼື ຈ່າຍເງິນ. ເຈົ້າຖາມເລື່ອງການສົ່ງຄືນ ແລະ ໂມງເປີດຮ້ານໄດ້, ແລະ ເວົ້າວ່າ ອີກເທື່ອໜຶ່ງ, ຊ້າໆແດ່ ຫຼື ກັບຄືນຄືເກົ່າ ໄດ້ທຸກເວລາ.
    .b = ບອກຂ້ອຍວ່າຕ້ອງການຫຍັງ, ຕົວຢ່າງ ເສື້ອກັນຝົນສີຟ້າ. ຈາກນັ້ນເວົ້າວ່າ ອັນທີສອງ, ໃສ່ກະຕ່າ ຫຼື ຈ່າຍເງິນ. ຖ້າຕ້ອງການ, ເວົ້າວ່າ ອີກເທື່ອໜຶ່ງ, ຊ້າໆແດ່ ຫຼື ຢາກລົມກັບພະນັກງານ.
thanks = ບໍ່ເປັນຫຍັງເຈົ້າ. ຕ້ອງການຫຍັງອີກບໍ່?
    .b = ດ້ວຍຄວາມຍິນດີ. ມີຫຍັງໃຫ້ຊ່ວຍອີກບໍ່?
goodbye = ລາກ່ອນ, ຂອບໃຈທີ່ມາເດີ້.
    .b = ຂອບໃຈເຈົ້າ. ພົບກັນໃໝ່.
goodbye-cart = ລາກ່ອນ. ຂ້ອຍເກັບກະຕ່າໄວ້ໃຫ້ເດີ້.
    .b = ພົບກັນໃໝ່. ກະຕ່າຂອງເຈົ້າຍັງຢູ່ຄືເກົ່າເມື່ອເຈົ້າກັບມາ.
person = ເພື່ອລົມກັບພະນັກງານ: { $contact }
    .b = ພະນັກງານຊ່ວຍເຈົ້າໄດ້. { $contact }
silence = ເຈົ້າຍັງຢູ່ບໍ່? ບອກຂ້ອຍວ່າຕ້ອງການຫຍັງ ຫຼື ເວົ້າວ່າ ຊ່ວຍແດ່.
    .b = ຂ້ອຍຟັງຢູ່. ບອກວ່າຕ້ອງການຫຍັງ ຫຼື ເວົ້າວ່າ ຊ່ວຍແດ່.
silence-goodbye = ຂ້ອຍຂໍລາກ່ອນ. ກະຕ່າຂອງເຈົ້າຍັງຢູ່, ກັບມາເມື່ອໃດກໍໄດ້.
    .b = ລາກ່ອນ. ຂ້ອຍເກັບກະຕ່າໄວ້ໃຫ້ເດີ້.
cancelled = ຕົກລົງ, ຂ້ອຍເຊົາແລ້ວ. ບໍ່ໄດ້ສັ່ງຊື້ຫຍັງ.
    .b = ບໍ່ເປັນຫຍັງ, ເຊົາກ່ອນ. ບໍ່ມີຫຍັງຖືກສັ່ງຊື້.
yes-to-what = ດີ. ເຈົ້າຢາກເຮັດຫຍັງ?
    .b = ຕົກລົງ. ພວກເຮົາເຮັດຫຍັງຕໍ່?
no-then = ຕົກລົງ. ເຈົ້າຢາກໄດ້ຫຍັງແທນ?
    .b = ບໍ່ເປັນຫຍັງ. ໃຫ້ຂ້ອຍຊ່ວຍຫຍັງອີກ?

## Not understood

not-understood = ຂໍໂທດ, ຂ້ອຍຟັງບໍ່ທັນ.
    .b = ຂໍໂທດ, ເວົ້າອີກເທື່ອໜຶ່ງໄດ້ບໍ່?
not-understood-again = ຂ້ອຍຍັງບໍ່ເຂົ້າໃຈເທື່ອ.
    .b = ຂໍໂທດ, ເລື່ອງນີ້ຂ້ອຍບໍ່ເຂົ້າໃຈ.
# After it: what may be said at this moment.
examples-anything = ເຈົ້າສາມາດເວົ້າວ່າ: ຊອກຫາເສື້ອກັນຝົນ, ມີຫຍັງຫຼຸດລາຄາ ຫຼື ຊ່ວຍແດ່.
    .b = ລອງເວົ້າວ່າ: ຊອກຫາຫູຟັງບໍ່ເກີນຫ້າສິບໂດລາ, ການສັ່ງຊື້ຂອງຂ້ອຍຮອດໃສແລ້ວ ຫຼື ຊ່ວຍແດ່.
examples-list = ເຈົ້າສາມາດເວົ້າວ່າ: ອັນທີໜຶ່ງ, ບອກກ່ຽວກັບອັນທີສອງ, ເອົາອັນທີໜຶ່ງ ຫຼື ອັນອື່ນອີກ.
    .b = ລອງເວົ້າວ່າ: ອັນທີສອງ, ອັນທີໜຶ່ງລາຄາເທົ່າໃດ, ອັນອື່ນອີກ ຫຼື ກັບຄືນ.
examples-cart = ເຈົ້າສາມາດເວົ້າວ່າ: ຊອກຫາເສື້ອກັນຝົນ, ເບິ່ງກະຕ່າ, ກັບຄືນຄືເກົ່າ ຫຼື ຈ່າຍເງິນ.
    .b = ລອງເວົ້າວ່າ: ຊອກຫາຫູຟັງ, ໃນກະຕ່າມີຫຍັງແດ່, ປ່ຽນເປັນສອງ ຫຼື ຈ່າຍເງິນ.
examples-choice = ເຈົ້າສາມາດເວົ້າວ່າ: { $first }, ອັນທີໜຶ່ງ, ອັນສຸດທ້າຍ ຫຼື ເຊົາກ່ອນ.
    .b = ລອງເວົ້າວ່າ: ອັນທີໜຶ່ງ, { $first } ຫຼື ເຊົາກ່ອນ.
examples-item = ເຈົ້າສາມາດເວົ້າປະເພດສິນຄ້າ ເຊັ່ນ ເກີບແລ່ນ ຫຼື ຊາຂຽວ, ຫຼືເວົ້າວ່າ ເຊົາກ່ອນ.
    .b = ລອງເວົ້າຊື່ສິນຄ້າ ເຊັ່ນ ຫູຟັງ ຫຼື ຍີ່ຫໍ້. ຫຼືເວົ້າວ່າ ເຊົາກ່ອນ.
examples-number = ເຈົ້າສາມາດເວົ້າຕົວເລກ ເຊັ່ນ ສອງ, ຫຼືເວົ້າວ່າ ເຊົາກ່ອນ.
    .b = ເວົ້າແຕ່ຕົວເລກ ເຊັ່ນ ຫ້າ. ຫຼືເວົ້າວ່າ ເຊົາກ່ອນ.
examples-code = ເຈົ້າສະກົດເທື່ອລະຕົວອັກສອນໄດ້ ຫຼື ເວົ້າວ່າ ເຊົາກ່ອນ.
    .b = ເວົ້າຊ້າໆ ເທື່ອລະຕົວອັກສອນ ຫຼື ເທື່ອລະຕົວເລກ. ຫຼືເວົ້າວ່າ ເຊົາກ່ອນ.
examples-order-number = ເຈົ້າເວົ້າເທື່ອລະຕົວເລກໄດ້ ຫຼື ເວົ້າວ່າ ເຊົາກ່ອນ.
    .b = ເວົ້າຕົວເລກເທື່ອລະຕົວ ຊ້າໆ. ຫຼືເວົ້າວ່າ ເຊົາກ່ອນ.
examples-confirm-order = ເຈົ້າສາມາດເວົ້າວ່າ: ແມ່ນ, ບໍ່, ປ່ຽນວິທີສົ່ງ ຫຼື ເບິ່ງກະຕ່າ.
    .b = ລອງເວົ້າວ່າ: ແມ່ນ ສັ່ງຊື້ເລີຍ. ຫຼື: ບໍ່. ຫຼື: ປ່ຽນວິທີສົ່ງ.
examples-yes-no = ເຈົ້າສາມາດເວົ້າວ່າ ແມ່ນ ຫຼື ບໍ່.
    .b = ກະລຸນາເວົ້າວ່າ ແມ່ນ ຫຼື ບໍ່.
offer-person = ຂໍໂທດ, ຂ້ອຍບໍ່ເຂົ້າໃຈ. { $contact }
    .b = ຂໍໂທດ, ຂ້ອຍຟັງບໍ່ອອກ. ພະນັກງານຊ່ວຍເຈົ້າໄດ້. { $contact }
nothing-to-repeat = ຂ້ອຍຍັງບໍ່ໄດ້ເວົ້າຫຍັງເທື່ອ.
    .b = ຍັງບໍ່ມີຫຍັງໃຫ້ເວົ້າຄືນ.
answered-elsewhere = ມີຄົນອື່ນກຳລັງເວົ້າໃນການສົນທະນານີ້. ຟັງກະຕ່າຂອງເຈົ້າ ແລ້ວເວົ້າສິ່ງທີ່ຂາດອີກເທື່ອໜຶ່ງ.
    .b = ຂ້ອຍຄາຢູ່ກັບຄົນອື່ນໃນການສົນທະນານີ້. ເວົ້າວ່າ: ເບິ່ງກະຕ່າ, ແລ້ວເວົ້າສິ່ງທີ່ຂາດອີກເທື່ອໜຶ່ງ.
went-wrong = ຂໍໂທດ, ມີບັນຫາທາງພວກເຮົາ. ບໍ່ມີຫຍັງເສຍຫາຍ. ກະລຸນາລອງໃໝ່ອີກຈັກໜ້ອຍ.
    .b = ຂໍໂທດ, ພວກເຮົາມີບັນຫາໜ້ອຍໜຶ່ງ. ກະຕ່າຂອງເຈົ້າຍັງຢູ່. ກະລຸນາກັບມາອີກຈັກໜ້ອຍ.
out-of-range = { $count ->
        [0] ຂ້ອຍຍັງບໍ່ໄດ້ບອກລາຍການຫຍັງເທື່ອ. ບອກຂ້ອຍວ່າເຈົ້າຊອກຫາຫຍັງ.
        [1] ຂ້ອຍບອກພຽງອັນດຽວ.
       *[other] ຂ້ອຍບອກພຽງ { $count } ອັນ. ກະລຸນາເວົ້າຕົວເລກບໍ່ເກີນ { $count }.
    }
    .b = { $count ->
        [0] ຍັງບໍ່ມີລາຍການເທື່ອ. ເຈົ້າກຳລັງຊອກຫາຫຍັງ?
        [1] ມີພຽງອັນດຽວ.
       *[other] ໃນລາຍການມີ { $count } ອັນ. ເຈົ້າຢາກໄດ້ອັນໃດ?
    }
not-one-of-these = ຂໍໂທດ, ອັນນັ້ນບໍ່ຢູ່ໃນທາງເລືອກ.
    .b = ຂໍໂທດ, ອັນນັ້ນຂ້ອຍບໍ່ມີ.

## How I speak

slower = ຕົກລົງ, ຂ້ອຍຈະເວົ້າຊ້າກວ່ານີ້.
    .b = ໄດ້, ແຕ່ນີ້ໄປຂ້ອຍຈະເວົ້າຊ້າໆ.
faster = ຕົກລົງ, ຂ້ອຍຈະເວົ້າໄວກວ່ານີ້.
    .b = ໄດ້, ແຕ່ນີ້ໄປຂ້ອຍຈະເວົ້າໄວຂຶ້ນ.
louder = ຕົກລົງ, ດັງກວ່ານີ້.
    .b = ໄດ້, ຂ້ອຍຈະເວົ້າດັງໆ.
quieter = ຕົກລົງ, ເບົາກວ່ານີ້.
    .b = ໄດ້, ຂ້ອຍຈະເວົ້າເບົາໆ.
more-time = ໄດ້ເຈົ້າ, ບໍ່ຕ້ອງຟ້າວ. ຂ້ອຍຈະລໍຖ້າດົນຂຶ້ນກ່ອນຕອບ.
    .b = ບໍ່ຟ້າວ. ຂ້ອຍລໍຖ້າຈົນກວ່າເຈົ້າຈະເວົ້າແລ້ວ.
less-time = ຕົກລົງ, ຂ້ອຍຈະຕອບໄວຂຶ້ນ.
    .b = ໄດ້, ຂ້ອຍຈະບໍ່ລໍຖ້າດົນ.
no-more-time = ບໍ່ຕ້ອງຟ້າວ. ຂ້ອຍລໍຖ້າດົນທີ່ສຸດແລ້ວ.
    .b = ບໍ່ຟ້າວ, ຂ້ອຍລໍຖ້າດົນທີ່ສຸດເທົ່າທີ່ຈະໄດ້.
no-less-time = ຂ້ອຍຕອບໄວທີ່ສຸດແລ້ວ.
    .b = ຂ້ອຍຕອບໄວກວ່ານີ້ບໍ່ໄດ້.
no-slower = ຂ້ອຍເວົ້າຊ້າກວ່ານີ້ບໍ່ໄດ້.
    .b = ນີ້ແມ່ນຊ້າທີ່ສຸດແລ້ວ.
no-faster = ຂ້ອຍເວົ້າໄວກວ່ານີ້ບໍ່ໄດ້.
    .b = ນີ້ແມ່ນໄວທີ່ສຸດແລ້ວ.
no-louder = ຂ້ອຍເວົ້າດັງກວ່ານີ້ບໍ່ໄດ້.
    .b = ນີ້ແມ່ນດັງທີ່ສຸດແລ້ວ.
no-quieter = ຂ້ອຍເວົ້າເບົາກວ່ານີ້ບໍ່ໄດ້.
    .b = ນີ້ແມ່ນເບົາທີ່ສຸດແລ້ວ.
higher = ຕົກລົງ, ສຽງແຫຼມກວ່ານີ້.
    .b = ໄດ້, ແຕ່ນີ້ໄປສຽງແຫຼມຂຶ້ນ.
deeper = ຕົກລົງ, ສຽງທຸ້ມກວ່ານີ້.
    .b = ໄດ້, ແຕ່ນີ້ໄປສຽງທຸ້ມຂຶ້ນ.
other-voice = ຕົກລົງ, ສຽງນີ້ເປັນແນວໃດ?
    .b = ໄດ້, ນີ້ແມ່ນອີກສຽງໜຶ່ງ.
no-higher = ຂ້ອຍບໍ່ມີສຽງແຫຼມກວ່ານີ້.
    .b = ນີ້ແມ່ນແຫຼມທີ່ສຸດແລ້ວ.
no-deeper = ຂ້ອຍບໍ່ມີສຽງທຸ້ມກວ່ານີ້.
    .b = ນີ້ແມ່ນທຸ້ມທີ່ສຸດແລ້ວ.
spelled = { $text }.
    .b = ແມ່ນ { $text }.
nothing-to-spell = ຂ້ອຍຍັງບໍ່ໄດ້ບອກຊື່ຫຍັງເທື່ອ.
    .b = ຍັງບໍ່ມີຫຍັງໃຫ້ສະກົດ.
microphone-lost = ຂ້ອຍບໍ່ໄດ້ຍິນເຈົ້າແລ້ວ: ໄມໂຄຣໂຟນຫຼຸດ. ກະຕ່າຂອງເຈົ້າຍັງຢູ່. ກະລຸນາສຽບຄືນ.
    .b = ໄມໂຄຣໂຟນຫຼຸດ, ຂ້ອຍຈຶ່ງບໍ່ໄດ້ຍິນ. ບໍ່ມີຫຍັງເສຍຫາຍ. ກະລຸນາສຽບຄືນ.
microphone-back = ຂ້ອຍໄດ້ຍິນເຈົ້າແລ້ວ.
    .b = ໄມໂຄຣໂຟນໃຊ້ໄດ້ແລ້ວ. ເວົ້າຕໍ່ໄດ້ເລີຍ.

## Questions

ask-search-for = ເຈົ້າກຳລັງຊອກຫາຫຍັງ?
    .b = ເຈົ້າຢາກຊອກຫຍັງ?
ask-what-to-add = ເຈົ້າຢາກເພີ່ມຫຍັງ?
    .b = ໃຫ້ຂ້ອຍໃສ່ຫຍັງລົງກະຕ່າ?
ask-which-item = ເຈົ້າຢາກໄດ້ອັນໃດ?
    .b = ເຈົ້າໝາຍເຖິງອັນໃດ?
# Before the first question about a product that was not talked about yet.
this-product = { $name }.
    .b = ແມ່ນ { $name }.

ask-which-size = { $count ->
        [1] ມີຂະໜາດ { $first }. ແມ່ນຂະໜາດຂອງເຈົ້າບໍ່?
        [2] ຂະໜາດໃດ: { $options }?
        [3] ຂະໜາດໃດ: { $options }?
        [4] ຂະໜາດໃດ: { $options }?
       *[other] ເຈົ້າຢາກໄດ້ຂະໜາດໃດ? ມີແຕ່ { $first } ຫາ { $last }.
    }
    .b = { $count ->
        [1] ຂ້ອຍມີຂະໜາດ { $first }. ພໍດີກັບເຈົ້າບໍ່?
        [2] ເອົາຂະໜາດໃດ: { $options }?
        [3] ເອົາຂະໜາດໃດ: { $options }?
        [4] ເອົາຂະໜາດໃດ: { $options }?
       *[other] ເຈົ້າຕ້ອງການຂະໜາດໃດ? ຂ້ອຍມີແຕ່ { $first } ຫາ { $last }.
    }
ask-which-package = { $count ->
        [1] ມີ { $first }. ໄດ້ບໍ່?
       *[other] ອັນໃດ: { $options }?
    }
    .b = { $count ->
        [1] ຂ້ອຍມີ { $first }. ໄດ້ບໍ່?
       *[other] ເອົາແພັກໃດ: { $options }?
    }
ask-which-color = { $count ->
        [1] ມີ{ $first }. ໄດ້ບໍ່?
       *[other] ສີໃດ: { $options }?
    }
    .b = { $count ->
        [1] ຂ້ອຍມີ{ $first }. ເອົາບໍ່?
       *[other] ເຈົ້າຢາກໄດ້ສີຫຍັງ: { $options }?
    }
ask-which-value = { $attribute } ອັນໃດ: { $options }?
    .b = ເຈົ້າຢາກໄດ້ { $attribute } ໃດ: { $options }?
ask-which-line = ອັນໃດໃນກະຕ່າ: { $options }?
    .b = ເຈົ້າໝາຍເຖິງອັນໃດ: { $options }?
ask-how-many = ເຈົ້າຢາກໄດ້ຈັກອັນ?
    .b = ເອົາຈຳນວນເທົ່າໃດ?
# $number is read back digit by digit.
ask-check-number = ຂ້ອຍໄດ້ຍິນ { $number }. ຖືກບໍ່?
    .b = ແມ່ນ { $number }. ຖືກຕ້ອງບໍ່?
# After a weight was asked for of what is sold by the piece.
sold-by-piece = { $name } ຂາຍເປັນອັນ.
    .b = { $name } ຂ້ອຍຂາຍເປັນອັນເທົ່ານັ້ນ.
ask-pieces = ເຈົ້າຢາກໄດ້ຈັກອັນ?
    .b = ໃຫ້ຂ້ອຍໃສ່ຈັກອັນ?
far-too-many = ຫຼາຍເກີນໄປ. ສິນຄ້າຢ່າງດຽວເອົາໄດ້ຫຼາຍສຸດ { $most }.
    .b = ເອົາຫຼາຍປານນັ້ນບໍ່ໄດ້. ສິນຄ້າຢ່າງດຽວໄດ້ພຽງ { $most }.
ask-digits = ຄັນຊັ້ນຈັກອັນ? ກະລຸນາເວົ້າເທື່ອລະຕົວເລກ, ຕົວຢ່າງ: ຫ້າ, ສູນ.
    .b = ແລ້ວເທົ່າໃດ? ເວົ້າຕົວເລກເທື່ອລະຕົວ, ຕົວຢ່າງ: ໜຶ່ງ, ຫ້າ.
ask-coupon = ລະຫັດແມ່ນຫຍັງ?
    .b = ເຈົ້າຢາກໃຊ້ລະຫັດໃດ?
ask-delivery = ເຈົ້າຢາກຮັບສິນຄ້າແບບໃດ?
    .b = ເຈົ້າຢາກໄດ້ແບບໃດໃນນີ້?
ask-confirm-order = ໃຫ້ຂ້ອຍສັ່ງຊື້ເລີຍບໍ່?
    .b = ເຈົ້າຕົກລົງສັ່ງຊື້ບໍ່?
ask-confirm-empty = ໃຫ້ຂ້ອຍເອົາທຸກຢ່າງອອກຈາກກະຕ່າບໍ່?
    .b = ເຈົ້າຢາກລຶບກະຕ່າທັງໝົດແທ້ບໍ່?
ask-confirm-undo = ໃຫ້ຂ້ອຍຍົກເລີກການປ່ຽນແປງທັງໝົດບໍ່?
    .b = ເຈົ້າຢາກໃຫ້ກັບຄືນທັງໝົດແທ້ບໍ່?
ask-confirm-remove = ໃຫ້ຂ້ອຍເອົາ { $options } ອອກບໍ່?
    .b = ເຈົ້າຢາກເອົາ { $options } ອອກຈາກກະຕ່າ, ແມ່ນບໍ່?
ask-confirm-cancel = ໃຫ້ຂ້ອຍຍົກເລີກການສັ່ງຊື້ນີ້ບໍ່?
    .b = ເຈົ້າຢາກຍົກເລີກແທ້ບໍ່?
ask-order-number = ເລກທີສັ່ງຊື້ແມ່ນຫຍັງ?
    .b = ກະລຸນາບອກເລກທີສັ່ງຊື້.
ask-meant = ເຈົ້າໝາຍເຖິງ { $options } ບໍ່?
    .b = ແມ່ນ { $options } ບໍ່?

## Finding

found = ຂ້ອຍພົບ { $count } ອັນສຳລັບ { $item }{ $limit ->
        [below] {" "}ບໍ່ເກີນ { $high }
        [above] {" "}ເກີນ { $low }
        [between] {" "}ລະຫວ່າງ { $low } ຫາ { $high }
       *[none] {""}
    }.
    .b = ນີ້ແມ່ນສິ່ງທີ່ຂ້ອຍມີສຳລັບ { $item }{ $limit ->
        [below] {" "}ບໍ່ເກີນ { $high }
        [above] {" "}ເກີນ { $low }
        [between] {" "}ຈາກ { $low } ຫາ { $high }
       *[none] {""}
    }.
excluding = ຂ້ອຍບໍ່ເອົາ { $things }.
    .b = ຄັນຊັ້ນຍົກເວັ້ນ { $things }.
nothing-found = ຂ້ອຍຊອກບໍ່ເຫັນ { $item }. ລອງຄຳອື່ນ ຫຼື ຖາມປະເພດສິນຄ້າ ເຊັ່ນ ເກີບ ຫຼື ຊາ.
    .b = ຂ້ອຍບໍ່ມີຫຍັງສຳລັບ { $item }. ອາດຈະແມ່ນອັນອື່ນບໍ່?
relaxed-price = { $limit ->
        [below] ຂ້ອຍບໍ່ມີອັນທີ່ຕ່ຳກວ່າ { $high }.
        [above] ຂ້ອຍບໍ່ມີອັນທີ່ເກີນ { $low }.
       *[between] ຂ້ອຍບໍ່ມີລະຫວ່າງ { $low } ຫາ { $high }.
    } ເຫຼົ່ານີ້ໃກ້ຄຽງທີ່ສຸດ.
    .b = { $limit ->
        [below] ບໍ່ມີອັນທີ່ຕ່ຳກວ່າ { $high },
        [above] ບໍ່ມີອັນທີ່ເກີນ { $low },
       *[between] ບໍ່ມີຈາກ { $low } ຫາ { $high },
    } ແຕ່ມີອັນໃກ້ຄຽງ.
relaxed-color = ຂ້ອຍບໍ່ມີ{ $value }. ມີສີອື່ນ.
    .b = ບໍ່ມີ{ $value }, ແຕ່ມີສີອື່ນ.
relaxed-size = ຂ້ອຍບໍ່ມີຂະໜາດ { $value }. ມີຂະໜາດອື່ນ.
    .b = ບໍ່ມີຂະໜາດ { $value }, ແຕ່ມີຂະໜາດອື່ນ.
relaxed-brand = ຂ້ອຍບໍ່ມີຍີ່ຫໍ້ { $value }. ນີ້ແມ່ນຍີ່ຫໍ້ອື່ນ.
    .b = ບໍ່ມີຂອງ { $value }, ແຕ່ມີຍີ່ຫໍ້ອື່ນ.
listed-item = { $number }: { $name }, { $price }.
    .b = { $number }: { $name }, { $price }.
listed-item-sold-out = { $number }: { $name }, { $price }, ຕອນນີ້ໝົດແລ້ວ.
    .b = { $number }: { $name }, { $price }, ຂາຍໝົດແລ້ວ.
offer-one = ໃຫ້ຂ້ອຍບອກຕື່ມ ຫຼື ໃສ່ກະຕ່າເລີຍ?
    .b = ເຈົ້າສາມາດເວົ້າວ່າ ບອກລະອຽດແດ່ ຫຼື ໃສ່ກະຕ່າ.
offer = ເຈົ້າຢາກໄດ້ອັນໃດ?
    .b = ເວົ້າຕົວເລກເພື່ອຟັງຕື່ມ ຫຼື ໃສ່ອັນໜຶ່ງລົງກະຕ່າ.
offer-more = ເວົ້າຕົວເລກ ຫຼື ອັນອື່ນອີກ.
    .b = ອັນໃດ? ຫຼືເວົ້າວ່າ ອັນອື່ນອີກ.
more = ນີ້ແມ່ນອັນອື່ນອີກ.
    .b = ຕໍ່ໄປ.
previous = ກັບໄປອັນກ່ອນໜ້ານີ້.
    .b = ນີ້ແມ່ນອັນກ່ອນໜ້ານີ້ອີກເທື່ອ.
previous-question = ຕົກລົງ, ກັບຄືນ.
    .b = ໄດ້, ຄຳຖາມກ່ອນ.
left-question = ຕົກລົງ, ປະເລື່ອງນີ້ໄວ້ກ່ອນ. ເຈົ້າຢາກໄດ້ຫຍັງ?
    .b = ໄດ້, ກັບຄືນ. ໃຫ້ຂ້ອຍຊ່ວຍຫຍັງ?
started-over = ຕົກລົງ, ເລີ່ມແຕ່ຕົ້ນ.
    .b = ໄດ້, ພວກເຮົາເລີ່ມໃໝ່.
started-over-cart = ຕົກລົງ, ເລີ່ມແຕ່ຕົ້ນ. ໃນກະຕ່າຂອງເຈົ້າຍັງມີສິນຄ້າ { $count } ລາຍການ.
    .b = ໄດ້, ພວກເຮົາເລີ່ມໃໝ່. ເຈົ້າຍັງມີສິນຄ້າ { $count } ລາຍການຢູ່ໃນກະຕ່າ.
no-more = ໝົດແລ້ວ, ມີເທົ່ານີ້.
    .b = ບໍ່ມີອີກແລ້ວ.
several = ຂ້ອຍມີຫຼາຍອັນ.
    .b = ອາດຈະແມ່ນອັນໃດອັນໜຶ່ງໃນນີ້.
recommend = ລູກຄ້າມັກອັນເຫຼົ່ານີ້.
    .b = ເຈົ້າອາດຈະມັກອັນເຫຼົ່ານີ້.
nothing-to-recommend = ຕອນນີ້ຂ້ອຍບໍ່ມີຫຍັງແນະນຳ. ເຈົ້າກຳລັງຊອກຫາຫຍັງ?
    .b = ບອກວ່າເຈົ້າຕ້ອງການຫຍັງ, ຂ້ອຍຈະຊອກໃຫ້.
deal = { $name }: { $description }
    .b = { $name }. { $description }
no-deals = ຕອນນີ້ບໍ່ມີໂປຣໂມຊັ່ນ.
    .b = ດຽວນີ້ບໍ່ມີຫຍັງຫຼຸດລາຄາ.

## About a product

details = { $name } ຂອງຍີ່ຫໍ້ { $brand }. { $description }
    .b = { $name } ຈາກ { $brand }: { $description }
costs = { $name } ລາຄາ { $price }.
    .b = { $name } ຂາຍ { $price }.
it-costs = ລາຄາ { $price }.
    .b = ຂາຍ { $price }.
it-costs-from = ລາຄາຈາກ { $low } ຫາ { $high }, ແລ້ວແຕ່ອັນທີ່ເຈົ້າເອົາ.
    .b = ລາຄາລະຫວ່າງ { $low } ຫາ { $high }.
costs-from = { $name } ລາຄາຈາກ { $low } ຫາ { $high }, ແລ້ວແຕ່ອັນທີ່ເຈົ້າເອົາ.
    .b = { $name } ລາຄາລະຫວ່າງ { $low } ຫາ { $high }.
comes-in-color = ມີ{ $values }.
    .b = ເຈົ້າເອົາ{ $values }ໄດ້.
comes-in-size = { $count ->
        [1] ມີຂະໜາດ { $first }.
        [2] ຂະໜາດມີ { $values }.
        [3] ຂະໜາດມີ { $values }.
        [4] ຂະໜາດມີ { $values }.
       *[other] ຂະໜາດຈາກ { $first } ຫາ { $last }.
    }
    .b = { $count ->
        [1] ມີແຕ່ຂະໜາດ { $first }.
        [2] ເຈົ້າເອົາຂະໜາດ { $values } ໄດ້.
        [3] ເຈົ້າເອົາຂະໜາດ { $values } ໄດ້.
        [4] ເຈົ້າເອົາຂະໜາດ { $values } ໄດ້.
       *[other] ມີຂະໜາດຈາກ { $first } ຫາ { $last }.
    }
extras = ເຈົ້າເອົາກັບ { $names } ໄດ້.
    .b = ຕື່ມ { $names } ໄດ້.
rated = { $count ->
        [1] ມີຄຳເຫັນໜຶ່ງ ໃຫ້ { $stars } ດາວ.
       *[other] ຄົນຊື້ໃຫ້ { $stars } ຈາກ 5 ດາວ.
    }
    .b = { $count ->
        [1] ຄົນຊື້ຜູ້ໜຶ່ງໃຫ້ { $stars } ຈາກ 5 ດາວ.
       *[other] ຄົນຊື້ { $count } ຄົນໃຫ້ { $stars } ຈາກ 5 ດາວ.
    }
available = ມີ, { $name } ຍັງມີໃນສາງ.
    .b = ເຈົ້າ, ພວກເຮົາມີ { $name }.
available-as = ມີ, { $name } { $asked } ຍັງມີໃນສາງ.
    .b = ເຈົ້າ, ພວກເຮົາມີ { $name } { $asked }.
sold-out = { $name } ຕອນນີ້ໝົດແລ້ວ.
    .b = ຂໍໂທດ, { $name } ຂາຍໝົດແລ້ວ.
sold-out-as = { $name } { $asked } ໝົດແລ້ວ.
    .b = ຂໍໂທດ, { $name } { $asked } ຂາຍໝົດແລ້ວ.
not-made = { $name } ບໍ່ມີ { $asked }.
    .b = ຂໍໂທດ, { $name } ບໍ່ໄດ້ມີ { $asked }.
no-colors = { $name } ບໍ່ມີສີໃຫ້ເລືອກ.
    .b = ບໍ່ມີສີສຳລັບ { $name }.
no-sizes = { $name } ບໍ່ມີຂະໜາດໃຫ້ເລືອກ.
    .b = ບໍ່ມີຂະໜາດສຳລັບ { $name }.
few-left = { $count ->
        [1] ນີ້ແມ່ນອັນສຸດທ້າຍ.
       *[other] ເຫຼືອພຽງ { $count } ອັນ.
    }
    .b = { $count ->
        [1] ເຫຼືອອັນດຽວ.
       *[other] ມີພຽງ { $count } ອັນ.
    }
reviews = { $name } ໄດ້ { $stars } ຈາກ 5 ດາວ.
    .b = ຄົນຊື້ໃຫ້ { $name } { $stars } ຈາກ 5 ດາວ.
review = ຜູ້ໜຶ່ງເວົ້າວ່າ: { $text }
    .b = ມີຄົນເວົ້າວ່າ: { $text }
review-next = ອີກຜູ້ໜຶ່ງເວົ້າວ່າ: { $text }
    .b = ແລະ ອີກອັນໜຶ່ງ: { $text }
no-reviews = ຍັງບໍ່ມີໃຜໃຫ້ຄຳເຫັນ { $name } ເທື່ອ.
    .b = { $name } ຍັງບໍ່ມີຄຳເຫັນເທື່ອ.
compare-item = { $name } ລາຄາ { $price }. { $description }
    .b = { $name }, { $price }: { $description }
compare-cheaper = { $name } ຖືກກວ່າ { $amount }.
    .b = ເອົາ { $name } ເຈົ້າປະຢັດ { $amount }.
compare-rated = ຄົນຊື້ໃຫ້ຄະແນນ { $name } ສູງກວ່າ.
    .b = { $name } ມີຄຳເຫັນດີກວ່າ.
compare-what = ໃຫ້ຂ້ອຍປຽບທຽບສອງອັນໃດ? ຊອກຫາກ່ອນ ແລ້ວເວົ້າວ່າ ປຽບທຽບອັນທີໜຶ່ງກັບອັນທີສອງ.
    .b = ບອກສິນຄ້າສອງອັນເພື່ອປຽບທຽບ.

## The cart

added = { $quantity ->
        [1] ຂ້ອຍໃສ່ { $name } ລົງກະຕ່າແລ້ວ. ລວມ { $total }.
       *[other] ຂ້ອຍໃສ່ { $name } ຈຳນວນ { $quantity } ລົງກະຕ່າແລ້ວ. ລວມ { $total }.
    }
    .b = { $quantity ->
        [1] { $name } ຢູ່ໃນກະຕ່າແລ້ວ. ທັງໝົດ { $total }.
       *[other] { $name } ຈຳນວນ { $quantity } ຢູ່ໃນກະຕ່າແລ້ວ. ທັງໝົດ { $total }.
    }
added-several = ຂ້ອຍໃສ່ { $names } ລົງກະຕ່າແລ້ວ. ລວມ { $total }.
    .b = { $names } ຢູ່ໃນກະຕ່າໝົດແລ້ວ. ທັງໝົດ { $total }.
without-option = ຂ້ອຍເອົາ { $name } ກັບ { $modifiers } ບໍ່ໄດ້, ຈຶ່ງບໍ່ມີ.
    .b = { $name } ບໍ່ມີ { $modifiers }. ຂ້ອຍຕັດອອກແລ້ວ.
rest-dropped = ຂ້ອຍຍັງບໍ່ໄດ້ເຮັດ { $rest } ເທື່ອ. ເວົ້າອີກເທື່ອໜຶ່ງເມື່ອຕ້ອງການ.
    .b = ຍັງຂາດ { $rest }. ຖ້າຍັງຢາກໄດ້, ກະລຸນາເວົ້າອີກ.
added-none = ບໍ່ເອົາຈັກອັນບໍ່? ຂ້ອຍບໍ່ໄດ້ໃສ່ຫຍັງ.
    .b = ຕົກລົງ, ຂ້ອຍບໍ່ໄດ້ໃສ່ຫຍັງ.
quantity-set = { $name }: ຕອນນີ້ { $quantity }.
    .b = ຂ້ອຍປ່ຽນ { $name } ເປັນ { $quantity } ແລ້ວ.
removed = ຂ້ອຍເອົາ { $name } ອອກແລ້ວ.
    .b = { $name } ອອກຈາກກະຕ່າແລ້ວ.
# Labels have no variants: a thing has one name.
label-size = ຂະໜາດ { $size }
label-in-color = { $item } { $color }
label-of-brand = { $item } ຍີ່ຫໍ້ { $brand }
label-that = ອັນນັ້ນ
label-in-size = { $item } { $size }
label-not = { $item } ບໍ່ແມ່ນ { $things }
label-without = { $item } ບໍ່ມີ { $things }
label-with-extras = { $name } ກັບ { $extras }
label-counted = { $count ->
        [1] { $name }
       *[other] { $name } ຈຳນວນ { $count }
    }
cart-lines = ເຈົ້າມີ { $lines }.
    .b = ໃນກະຕ່າ: { $lines }.
cart-discount = { $name }: ຫຼຸດ { $amount }.
    .b = ເຈົ້າປະຢັດ { $amount } ດ້ວຍ { $name }.
cart-tax = ບວກ { $name } { $amount }.
    .b = { $name } ເພີ່ມ { $amount }.
before-checkout = ກ່ອນອື່ນ { $name }.
    .b = ຖາມກ່ອນໜຶ່ງຂໍ້ { $name }.
left-out = ຂ້ອຍບໍ່ເອົາ { $name }.
    .b = ຄັນຊັ້ນ ບໍ່ເອົາ { $name }.
cart-total = ລວມ { $total }.
    .b = ທັງໝົດ { $total }.
cart-empty = ກະຕ່າຂອງເຈົ້າວ່າງເປົ່າ.
    .b = ບໍ່ມີຫຍັງໃນກະຕ່າ.
emptied = ກະຕ່າຂອງເຈົ້າວ່າງແລ້ວ. ເວົ້າວ່າ ກັບຄືນຄືເກົ່າ ເພື່ອເອົາຄືນ.
    .b = ເອົາອອກໝົດແລ້ວ. ເຈົ້າສາມາດເວົ້າວ່າ ກັບຄືນຄືເກົ່າ.
kept = ຕົກລົງ, ຂ້ອຍປະກະຕ່າໄວ້ຄືເກົ່າ.
    .b = ໄດ້, ບໍ່ໄດ້ປ່ຽນຫຍັງ.
coupon-applied = ໃຊ້ລະຫັດ { $code } ແລ້ວ.
    .b = ຂ້ອຍໃສ່ { $code } ແລ້ວ.
undone = ຂ້ອຍກັບຄືນໃຫ້ແລ້ວ.
    .b = ໄດ້, ກັບຄືນແລ້ວ.
undone-several = ຂ້ອຍຍົກເລີກການປ່ຽນແປງ { $count } ເທື່ອຫຼ້າສຸດແລ້ວ.
    .b = ໄດ້, ການປ່ຽນແປງ { $count } ເທື່ອຫຼ້າສຸດກັບຄືນແລ້ວ.
redone = ຂ້ອຍເຮັດການປ່ຽນແປງນັ້ນຄືນແລ້ວ.
    .b = ໄດ້, ເຮັດຄືນແລ້ວ.
redone-several = ຂ້ອຍເຮັດການປ່ຽນແປງ { $count } ເທື່ອຄືນແລ້ວ.
    .b = ໄດ້, ການປ່ຽນແປງ { $count } ເທື່ອເຮັດຄືນແລ້ວ.
exchanged = { $quantity ->
        [1] { $name } ແທນ { $before }. ລວມ { $total }.
       *[other] { $name } ຈຳນວນ { $quantity } ແທນ { $before }. ລວມ { $total }.
    }
    .b = { $quantity ->
        [1] ຂ້ອຍໃສ່ { $name } ແທນ { $before } ແລ້ວ. ທັງໝົດ { $total }.
       *[other] ຂ້ອຍໃສ່ { $name } ຈຳນວນ { $quantity } ແທນ { $before } ແລ້ວ. ທັງໝົດ { $total }.
    }
# Another line was meant than the one that was changed: that is taken back, and it is done to this one.
other-line = ຂໍໂທດ, ຄັນຊັ້ນແມ່ນ { $name }.
    .b = ຕົກລົງ, { $name } ແທນ.
already-so = ນີ້ແມ່ນສິ່ງທີ່ຢູ່ໃນກະຕ່າ: { $name }.
    .b = ເຈົ້າມີ { $name } ໃນກະຕ່າແລ້ວ.

## Checkout

checkout-waits = ເພື່ອສັ່ງຊື້ຕໍ່, ເວົ້າວ່າ ຈ່າຍເງິນ.
    .b = ເມື່ອຢາກສັ່ງຊື້ຕໍ່, ເວົ້າວ່າ ຈ່າຍເງິນ.
# When something arrives has no variants: the sentences around it have.
when-by = { $day ->
        [none] { $last ->
            [0] ມື້ນີ້
            [1] ພາຍໃນມື້ອື່ນ
           *[other] ພາຍໃນ { $last } ມື້
        }
       *[other] { $ahead ->
            [0] ມື້ນີ້
            [1] ມື້ອື່ນ
           *[other] { $weekday } { $day }
        }
    }
when-between = { $day ->
        [none] ພາຍໃນ { $first } ຫາ { $last } ມື້
       *[other] ລະຫວ່າງ { $ahead ->
            [0] ມື້ນີ້
            [1] ມື້ອື່ນ
           *[other] { $weekday } { $day }
        } ຫາ { $until_weekday } { $until }
    }
delivery-option = { $name } ລາຄາ { $price }, { $when }.
    .b = { $name }, { $price }, { $when }.
delivery-option-free = { $name }, ຟຣີ, { $when }.
    .b = { $name } ບໍ່ເສຍເງິນ, { $when }.
order-placed = ຂອບໃຈ. ເລກທີສັ່ງຊື້ຂອງເຈົ້າແມ່ນ { $number }. ກະລຸນາຈ່າຍ { $total } ຢູ່ເຄົາເຕີ ແລ້ວບອກເລກນີ້.
    .b = ສັ່ງຊື້ແລ້ວ. ເລກທີແມ່ນ { $number }. ເຈົ້າຈ່າຍ { $total } ຢູ່ເຄົາເຕີດ້ວຍເລກນີ້.
not-ordered = ຕົກລົງ, ບໍ່ໄດ້ສັ່ງຊື້ຫຍັງ. ກະຕ່າຂອງເຈົ້າຍັງຢູ່.
    .b = ໄດ້, ຂ້ອຍບໍ່ໄດ້ສັ່ງຊື້. ຂ້ອຍເກັບກະຕ່າໄວ້ໃຫ້.

## Orders

order-status = ການສັ່ງຊື້ { $number } ຈາກ { $day }, { $total }, { $status ->
        [placed] ໄດ້ຮັບແລ້ວ ລໍຖ້າຈ່າຍເງິນຢູ່ເຄົາເຕີ.
        [paid] ຈ່າຍເງິນແລ້ວ ຈະຫໍ່ໃຫ້.
        [packed] ຫໍ່ແລ້ວ.
        [shipped] ກຳລັງສົ່ງຢູ່.
        [ready] ພ້ອມໃຫ້ມາຮັບ.
        [delivered] ສົ່ງຮອດແລ້ວ.
       *[cancelled] ຖືກຍົກເລີກ.
    }
    .b = ການສັ່ງຊື້ຂອງເຈົ້າ { $number } ຈາກ { $day } ລາຄາ { $total } { $status ->
        [placed] ຮັບໄວ້ແລ້ວ, ກະລຸນາຈ່າຍເງິນຢູ່ເຄົາເຕີ.
        [paid] ຈ່າຍເງິນແລ້ວ ກຳລັງກຽມຫໍ່.
        [packed] ຫໍ່ຮຽບຮ້ອຍແລ້ວ.
        [shipped] ອອກຈາກຮ້ານແລ້ວ ກຳລັງໄປຫາເຈົ້າ.
        [ready] ມາຮັບໄດ້ແລ້ວ.
        [delivered] ມອບໃຫ້ແລ້ວ.
       *[cancelled] ຍົກເລີກແລ້ວ.
    }
order-found = ນັ້ນແມ່ນການສັ່ງຊື້ { $number } ລາຄາ { $total }.
    .b = ຂ້ອຍພົບການສັ່ງຊື້ { $number }, { $total }.
order-cancelled = ການສັ່ງຊື້ { $number } ຍົກເລີກແລ້ວ.
    .b = ຂ້ອຍຍົກເລີກການສັ່ງຊື້ { $number } ແລ້ວ.
order-kept = ຕົກລົງ, ການສັ່ງຊື້ຂອງເຈົ້າຍັງຢູ່.
    .b = ໄດ້, ຂ້ອຍປະການສັ່ງຊື້ໄວ້ຄືເກົ່າ.
already-cancelled = ການສັ່ງຊື້ { $number } ຍົກເລີກໄປແລ້ວ.
    .b = ການສັ່ງຊື້ນັ້ນ { $number } ຖືກຍົກເລີກກ່ອນແລ້ວ.

## Questions of policy

no-answer = ຂ້ອຍບໍ່ມີຄຳຕອບສຳລັບເລື່ອງນີ້. { $contact }
    .b = ເລື່ອງນີ້ຂ້ອຍບໍ່ຮູ້. { $contact }

## Refusals

refused-unknown-product = ຂ້ອຍບໍ່ມີສິນຄ້ານັ້ນແລ້ວ.
    .b = ສິນຄ້ານັ້ນບໍ່ມີຢູ່ນີ້ແລ້ວ.
refused-out-of-stock = ຂໍໂທດ, { $name } ໝົດແລ້ວ.
    .b = ຂໍໂທດ, ບໍ່ມີ { $name } ເຫຼືອ.
refused-not-enough-stock = { $available ->
        [0] ຂໍໂທດ, { $name } ໝົດແລ້ວ.
        [1] { $name } ເຫຼືອອັນດຽວ.
       *[other] { $name } ເຫຼືອພຽງ { $available }.
    } ບໍ່ໄດ້ປ່ຽນຫຍັງ.
    .b = ຂ້ອຍມີ { $name } ພຽງ { $available }. ບໍ່ໄດ້ປ່ຽນຫຍັງ.
fewer-than-asked = ຕອນນີ້ { $name } ເອົາໄດ້ພຽງ { $available }.
    .b = ຂໍໂທດ, { $name } ມີໃຫ້ພຽງ { $available }.
refused-quantity-limit = ເຈົ້າເອົາ { $name } ໄດ້ບໍ່ເກີນ { $available }. ບໍ່ໄດ້ປ່ຽນຫຍັງ.
    .b = { $name } ຈຳກັດ { $available }. ບໍ່ໄດ້ປ່ຽນຫຍັງ.
refused-not-in-cart = ອັນນັ້ນບໍ່ຢູ່ໃນກະຕ່າ.
    .b = ຂ້ອຍບໍ່ເຫັນອັນນັ້ນໃນກະຕ່າ.
only-in-cart = { $name }: ໃນກະຕ່າມີພຽງ { $count }.
    .b = ໃນກະຕ່າມີ { $name } ພຽງ { $count } ເທົ່ານັ້ນ.
not-in-cart = { $name } ບໍ່ຢູ່ໃນກະຕ່າ.
    .b = ຂ້ອຍບໍ່ເຫັນ { $name } ໃນກະຕ່າ.
refused-empty-cart = ກະຕ່າຂອງເຈົ້າວ່າງເປົ່າ.
    .b = ບໍ່ມີຫຍັງໃນກະຕ່າ.
refused-unknown-coupon = ຂ້ອຍບໍ່ຮູ້ຈັກລະຫັດ { $name }.
    .b = ລະຫັດ { $name } ບໍ່ແມ່ນຂອງພວກເຮົາ.
refused-coupon-expired = ລະຫັດ { $name } ໝົດອາຍຸແລ້ວ.
    .b = ຂໍໂທດ, { $name } ໃຊ້ບໍ່ໄດ້ແລ້ວ.
refused-coupon-minimum = ລະຫັດ { $name } ໃຊ້ໄດ້ເມື່ອຊື້ຕັ້ງແຕ່ { $minimum } ຂຶ້ນໄປ.
    .b = { $name } ໃຊ້ໄດ້ຕັ້ງແຕ່ { $minimum }.
refused-coupon-used-up = ລະຫັດ { $name } ຖືກໃຊ້ຄົບຈຳນວນແລ້ວ.
    .b = ຂໍໂທດ, ລະຫັດ { $name } ໝົດສິດໃຊ້ແລ້ວ.
refused-coupon-used-before = ເຈົ້າເຄີຍໃຊ້ລະຫັດ { $name } ແລ້ວ, ໃຊ້ອີກບໍ່ໄດ້.
    .b = ຂໍໂທດ, ເຈົ້າໃຊ້ { $name } ເທື່ອທີສອງບໍ່ໄດ້.
refused-unknown-delivery = ພວກເຮົາບໍ່ສົ່ງແບບນັ້ນ. ເວົ້າວ່າ ມີວິທີສົ່ງຫຍັງແດ່ ເພື່ອຟັງທາງເລືອກ.
    .b = ຂ້ອຍບໍ່ຮູ້ຈັກການສົ່ງແບບນັ້ນ. ເວົ້າວ່າ ມີວິທີສົ່ງຫຍັງແດ່ ເພື່ອຟັງທາງເລືອກ.
refused-no-delivery = ບອກກ່ອນວ່າເຈົ້າຢາກຮັບສິນຄ້າແບບໃດ.
    .b = ກະລຸນາເລືອກວິທີສົ່ງກ່ອນ.
refused-cart-changed = ມີການປ່ຽນແປງຫຼັງຈາກຂ້ອຍອ່ານໃຫ້ເຈົ້າຟັງ.
    .b = ກະຕ່າຂອງເຈົ້າບໍ່ຄືເກົ່າແລ້ວ.
refused-unknown-order = ຂ້ອຍຊອກບໍ່ເຫັນການສັ່ງຊື້ { $name }.
    .b = ບໍ່ມີການສັ່ງຊື້ { $name }.
refused-too-late = ຊ້າໄປແລ້ວ, ການສັ່ງຊື້ { $name } ຫໍ່ແລ້ວ.
    .b = ການສັ່ງຊື້ { $name } ຫໍ່ແລ້ວ ປ່ຽນຢູ່ນີ້ບໍ່ໄດ້.
refused-nothing-to-undo = ບໍ່ມີຫຍັງໃຫ້ຍົກເລີກ.
    .b = ຕອນນີ້ຂ້ອຍກັບຄືນຫຍັງບໍ່ໄດ້.
refused-nothing-to-redo = ບໍ່ມີຫຍັງໃຫ້ເຮັດຄືນ.
    .b = ຂ້ອຍບໍ່ໄດ້ຍົກເລີກຫຍັງທີ່ຈະເຮັດຄືນໄດ້.

## Names of intents, for "did you mean … or …?"

intent-search = ຊອກຫາສິນຄ້າ
intent-add = ໃສ່ກະຕ່າ
intent-set-quantity = ປ່ຽນຈຳນວນ
intent-remove = ເອົາອອກຈາກກະຕ່າ
intent-show-cart = ຟັງລາຍການໃນກະຕ່າ
intent-empty-cart = ລຶບກະຕ່າທັງໝົດ
intent-coupon = ໃຊ້ລະຫັດ
intent-checkout = ຈ່າຍເງິນ
intent-choose-delivery = ເລືອກວິທີສົ່ງ
intent-yes = ແມ່ນ
intent-no = ບໍ່
intent-cancel = ເຊົາ
intent-order-status = ຖາມກ່ຽວກັບການສັ່ງຊື້
intent-cancel-order = ຍົກເລີກການສັ່ງຊື້
intent-faq = ຖາມກ່ຽວກັບຮ້ານ
intent-greet = ສະບາຍດີ
intent-help = ຄວາມຊ່ວຍເຫຼືອ
intent-more = ຟັງອັນອື່ນອີກ
intent-previous = ກັບຄືນ
intent-details = ຟັງລາຍລະອຽດ
intent-price = ລາຄາ
intent-availability = ຖາມວ່າຍັງມີບໍ່
intent-compare = ປຽບທຽບ
intent-choose = ເລືອກອັນໜຶ່ງ
intent-deals = ຟັງການຫຼຸດລາຄາ
intent-recommend = ຄຳແນະນຳ
intent-reviews = ຟັງຄຳເຫັນລູກຄ້າ
intent-repeat = ເວົ້າອີກເທື່ອ
intent-slower = ເວົ້າຊ້າລົງ
intent-faster = ເວົ້າໄວຂຶ້ນ
intent-louder = ເວົ້າດັງຂຶ້ນ
intent-quieter = ເວົ້າເບົາລົງ
intent-higher = ສຽງແຫຼມຂຶ້ນ
intent-deeper = ສຽງທຸ້ມລົງ
intent-other-voice = ສຽງອື່ນ
intent-spell = ສະກົດຊື່
intent-spell-number = ສະກົດເລກ
intent-more-time = ລໍຖ້າດົນຂຶ້ນ
intent-less-time = ຕອບໄວຂຶ້ນ
intent-undo = ກັບຄືນຄືເກົ່າ
intent-redo = ເຮັດຄືນໃໝ່
intent-start-over = ເລີ່ມໃໝ່ແຕ່ຕົ້ນ
intent-person = ລົມກັບພະນັກງານ
intent-thanks = ຂອບໃຈ
intent-goodbye = ລາກ່ອນ

## Languages

language-changed = ຕົກລົງ, ມາເວົ້າພາສາ{ $language }.
    .b = ໄດ້, ແຕ່ນີ້ໄປພາສາ{ $language }.
language-not-heard = ແຕ່ຢູ່ນີ້ຂ້ອຍຟັງໄດ້ແຕ່ພາສາ{ $language }: ກະລຸນາພິມ ຫຼື ເວົ້າພາສາ{ $language }.
    .b = ແຕ່ຂ້ອຍຍັງຟັງໄດ້ແຕ່ພາສາ{ $language }. ກະລຸນາພິມ ຫຼື ເວົ້າຕໍ່ເປັນພາສາ{ $language }.
language-unknown = ຂ້ອຍເວົ້າພາສານັ້ນບໍ່ໄດ້. ຂ້ອຍເວົ້າໄດ້ { $languages }.
    .b = ຂໍໂທດ, ພາສານັ້ນຂ້ອຍບໍ່ຮູ້. ເຈົ້າເລືອກໄດ້ { $languages }.
language-which = ຂ້ອຍເວົ້າໄດ້ { $languages }. ເຈົ້າຢາກໄດ້ພາສາໃດ?
    .b = ເຈົ້າເລືອກໄດ້ { $languages }. ບອກພາສາໜຶ່ງ.
intent-speak-language = ເວົ້າພາສາອື່ນ

## What a screen offers to say next

suggest-cart = ເບິ່ງກະຕ່າ
suggest-deals = ມີຫຍັງຫຼຸດລາຄາ
suggest-help = ຊ່ວຍແດ່
suggest-first = ອັນທີໜຶ່ງ
suggest-more = ອັນອື່ນອີກ
suggest-never-mind = ເຊົາກ່ອນ
suggest-yes = ແມ່ນ
suggest-no = ບໍ່
suggest-delivery = ປ່ຽນວິທີສົ່ງ

## Paying

refused-unknown-payment = ຢູ່ນີ້ຈ່າຍແບບນັ້ນບໍ່ໄດ້.
    .b = ຂໍໂທດ, ພວກເຮົາບໍ່ຮັບແບບນັ້ນ.
refused-not-enough-credit = ເງິນໃນນັ້ນເຫຼືອບໍ່ພໍ: { $name }. ກະລຸນາເລືອກວິທີຈ່າຍອື່ນ.
    .b = ຍັງບໍ່ພໍຈ່າຍ: { $name }. ກະລຸນາເລືອກວິທີຈ່າຍອື່ນ.
refused-order-limit = ຢູ່ນີ້ສັ່ງຊື້ເທື່ອໜຶ່ງໄດ້ບໍ່ເກີນ { $minimum }. ກະລຸນາເອົາບາງຢ່າງອອກ.
    .b = ເກີນ { $minimum } ແລ້ວ, ເທື່ອໜຶ່ງສັ່ງໄດ້ພຽງເທົ່ານັ້ນ. ກະລຸນາເອົາບາງຢ່າງອອກ.
refused-day-limit = ຢູ່ນີ້ມື້ໜຶ່ງຊື້ໄດ້ບໍ່ເກີນ { $minimum }. ກະລຸນາເອົາບາງຢ່າງອອກ ຫຼື ກັບມາມື້ອື່ນ.
    .b = ມື້ນີ້ຈະເກີນ { $minimum }, ມື້ໜຶ່ງຊື້ໄດ້ພຽງເທົ່ານັ້ນ. ກະລຸນາເອົາບາງຢ່າງອອກ ຫຼື ກັບມາມື້ອື່ນ.
refused-refund-too-high = ນັ້ນເກີນຈຳນວນເງິນທີ່ຕ້ອງຄືນ.
    .b = ຂ້ອຍຄືນເງິນເກີນທີ່ຈ່າຍມາບໍ່ໄດ້.
refused-payment-settled = ປ່ຽນບໍ່ໄດ້ແລ້ວ, ເພາະຈ່າຍ ຫຼື ຄືນເງິນໄປແລ້ວ.
    .b = ຊ້າໄປແລ້ວ: ຈ່າຍ ຫຼື ຄືນເງິນໄປແລ້ວ, ປ່ຽນບໍ່ໄດ້.
ask-payment = ເຈົ້າຢາກຈ່າຍແບບໃດ: { $options }?
    .b = ຈ່າຍໄດ້ຄື { $options }. ເຈົ້າເອົາແບບໃດ?
pay-by = ວິທີຈ່າຍ: { $method }.
    .b = ເຈົ້າຈ່າຍແບບນີ້: { $method }.
payment-chosen = ຕົກລົງ, ວິທີຈ່າຍ: { $method }.
    .b = ໄດ້, ເຈົ້າຈ່າຍແບບນີ້: { $method }.
payment-changed = ຕົກລົງ, ຕອນນີ້ການສັ່ງຊື້ { $number } ຈ່າຍແບບນີ້: { $method }.
    .b = ໄດ້, ປ່ຽນວິທີຈ່າຍຂອງການສັ່ງຊື້ { $number } ແລ້ວ: { $method }.
order-placed-paid = ຂອບໃຈ. ເລກທີສັ່ງຊື້ຂອງເຈົ້າແມ່ນ { $number }. ຈ່າຍແລ້ວ { $total }.
    .b = ສັ່ງຊື້ ແລະ ຈ່າຍແລ້ວ { $total }. ເລກທີແມ່ນ { $number }.
order-placed-to-pay = ຂອບໃຈ. ເລກທີສັ່ງຊື້ຂອງເຈົ້າແມ່ນ { $number }. ລາຄາ { $total }, ວິທີຈ່າຍ: { $method }.
    .b = ສັ່ງຊື້ແລ້ວ. ເລກທີແມ່ນ { $number }. ລາຄາ { $total }, ເຈົ້າຈ່າຍແບບນີ້: { $method }.
pay-now = ເພື່ອຈ່າຍເງິນ, ເປີດລິ້ງໃນໜ້າຈໍ ຫຼື ສະແກນລະຫັດດ້ວຍກ້ອງໂທລະສັບ.
    .b = ໃນໜ້າຈໍມີລິ້ງໃຫ້ຈ່າຍເງິນ ແລະ ມີລະຫັດໃຫ້ສະແກນດ້ວຍໂທລະສັບ.
payment-paid = ຈ່າຍແລ້ວເຈົ້າ. ການສັ່ງຊື້ { $number }: { $total }.
    .b = ການສັ່ງຊື້ { $number } ຈ່າຍຮຽບຮ້ອຍແລ້ວ, { $total }.
payment-open = ຍັງເທື່ອ. ການສັ່ງຊື້ { $number } ລາຄາ { $total }, ວິທີຈ່າຍ: { $method }.
    .b = ຍັງຕ້ອງຈ່າຍ { $total } ສຳລັບການສັ່ງຊື້ { $number }. ວິທີຈ່າຍ: { $method }.
payment-processing = ການຈ່າຍເງິນຂອງການສັ່ງຊື້ { $number } ກຳລັງດຳເນີນຢູ່. ກະລຸນາຖາມໃໝ່ອີກຈັກໜ້ອຍ.
    .b = ການຈ່າຍເງິນຂອງການສັ່ງຊື້ { $number } ຍັງບໍ່ທັນແລ້ວ. ກະລຸນາຖາມໃໝ່ອີກຈັກໜ້ອຍ.
payment-cancelled = ການສັ່ງຊື້ { $number } ບໍ່ມີຫຍັງຕ້ອງຈ່າຍ.
    .b = ການສັ່ງຊື້ { $number } ບໍ່ຕ້ອງຈ່າຍເງິນ.
payment-refunded = ພວກເຮົາຄືນເງິນ { $total } ຂອງການສັ່ງຊື້ { $number } ແລ້ວ.
    .b = ການສັ່ງຊື້ { $number } ຄືນເງິນແລ້ວ: { $total }.
payment-failed = ການຈ່າຍເງິນຂອງການສັ່ງຊື້ { $number } ບໍ່ສຳເລັດ, ບໍ່ໄດ້ຕັດເງິນ. ກະລຸນາເລືອກວິທີຈ່າຍອື່ນ.
    .b = ບໍ່ໄດ້ຕັດເງິນສຳລັບການສັ່ງຊື້ { $number }, ເພາະຈ່າຍບໍ່ສຳເລັດ. ກະລຸນາເລືອກວິທີຈ່າຍອື່ນ.
payment-none = ຢູ່ນີ້ເຈົ້າບໍ່ມີການສັ່ງຊື້ທີ່ຕ້ອງຈ່າຍ.
    .b = ຂ້ອຍບໍ່ເຫັນການສັ່ງຊື້ຂອງເຈົ້າທີ່ຕ້ອງຈ່າຍ.
card-number-refused = ກະລຸນາຢ່າເວົ້າ ຫຼື ພິມເລກບັດຢູ່ນີ້. ຂ້ອຍລຶບແລ້ວ ແລະ ບໍ່ຕ້ອງໃຊ້.
    .b = ນັ້ນຄືຈະແມ່ນເລກບັດ, ຂ້ອຍຈຶ່ງລຶບແລ້ວ. ຂ້ອຍບໍ່ຕ້ອງໃຊ້ເລກບັດຈັກເທື່ອ.
label-page-order = ການສັ່ງຊື້ { $number }
label-page-total = { $total }
label-page-state-paid = ຈ່າຍແລ້ວ. ຂອບໃຈ.
label-page-state-refunded = ຄືນເງິນແລ້ວ.
label-page-state-nothing = ບໍ່ມີຫຍັງຕ້ອງຈ່າຍແລ້ວ.
label-page-state-failed = ການຈ່າຍເງິນບໍ່ສຳເລັດ, ບໍ່ໄດ້ຕັດເງິນ. ກະລຸນາເລືອກວິທີຈ່າຍອື່ນ.
label-page-state-till = ເພື່ອຈ່າຍເງິນ, ກະລຸນາໃຫ້ເຄົາເຕີເບິ່ງລະຫັດນີ້.
label-page-state-moment = ກະລຸນາລໍຖ້າຈັກໜ້ອຍ …
label-page-state-card = ຈ່າຍດ້ວຍບັດ:
label-page-state-pay = ຈ່າຍດຽວນີ້
label-page-state-confirm = ທະນາຄານຂອງເຈົ້າໃຫ້ຢືນຢັນການຈ່າຍເງິນນີ້.
label-page-state-bank = ຢືນຢັນ
label-page-gone = ໜ້ານີ້ບໍ່ມີແລ້ວ.
intent-choose-payment = ເລືອກວິທີຈ່າຍ
intent-payment-status = ຖາມເລື່ອງການຈ່າຍເງິນ

## Delivering

refused-not-ready = ການສັ່ງຊື້ຍັງຂາດບາງຢ່າງ. ກະລຸນາເວົ້າວ່າ ຈ່າຍເງິນ.
    .b = ຂ້ອຍຍັງຕ້ອງຖາມຕື່ມກ່ອນສັ່ງຊື້. ກະລຸນາເວົ້າວ່າ ຈ່າຍເງິນ.
refused-bad-detail = ຂ້ອຍອ່ານບໍ່ໄດ້. ກະລຸນາເວົ້າອີກ ໃຫ້ສັ້ນກວ່ານີ້.
    .b = ຂ້ອຍຈົດບໍ່ໄດ້. ກະລຸນາເວົ້າອີກເທື່ອ ສັ້ນໆ.
refused-bad-postcode = { $name } ບໍ່ແມ່ນລະຫັດໄປສະນີຢູ່ຫັ້ນ.
    .b = ຢູ່ຫັ້ນບໍ່ມີລະຫັດໄປສະນີ { $name }.
refused-not-delivered-there = ຂໍໂທດ, ພວກເຮົາບໍ່ສົ່ງໄປ { $name }.
    .b = ຂໍໂທດ, { $name } ໄກໂພດ: ພວກເຮົາບໍ່ສົ່ງຮອດຫັ້ນ.
refused-not-at-place = ຂໍໂທດ, { $name } ບໍ່ມີສິນຄ້າຄົບຕາມກະຕ່າຂອງເຈົ້າ.
    .b = ຢູ່ { $name } ມີບໍ່ຄົບ, ຂໍໂທດເດີ້.
ask-recipient = ສົ່ງໃຫ້ໃຜ? ກະລຸນາບອກຊື່.
    .b = ໃຫ້ຂ້ອຍຂຽນຊື່ໃຜໃສ່ຫໍ່ເຄື່ອງ?
ask-street = ສົ່ງໄປຖະໜົນໃດ, ເຮືອນເລກທີເທົ່າໃດ?
    .b = ກະລຸນາບອກຖະໜົນ ແລະ ເລກທີເຮືອນ.
ask-city = ແລ້ວເມືອງໃດ?
    .b = ຢູ່ເມືອງໃດ?
ask-postcode = ແລ້ວລະຫັດໄປສະນີ?
    .b = ລະຫັດໄປສະນີຢູ່ຫັ້ນແມ່ນຫຍັງ?
ask-country = ປະເທດໃດ: { $options }?
    .b = ຢູ່ປະເທດໃດໃນນີ້: { $options }?
ask-contact = { $by ->
        [phone] ພວກເຮົາໂທຫາເຈົ້າໄດ້ເບີໃດ?
       *[email] ພວກເຮົາຕິດຕໍ່ເຈົ້າໄດ້ທາງອີເມວໃດ?
    }
    .b = { $by ->
        [phone] ຖ້າມີຫຍັງຢາກຖາມ, ເບີໂທຂອງເຈົ້າແມ່ນເທົ່າໃດ?
       *[email] ຖ້າມີຫຍັງຢາກຖາມ, ອີເມວຂອງເຈົ້າແມ່ນຫຍັງ?
    }
ask-place = ເຈົ້າຢາກມາຮັບຢູ່ໃສ: { $options }?
    .b = ມາຮັບໄດ້ຢູ່ { $options }. ເຈົ້າເອົາບ່ອນໃດ?
examples-address = ເຈົ້າເວົ້າໄດ້ເລີຍ, ສະກົດເທື່ອລະຕົວກໍໄດ້ ຫຼື ເລືອກວິທີສົ່ງອື່ນ. ຫຼືເວົ້າວ່າ ເຊົາກ່ອນ.
    .b = ລອງເວົ້າຊ້າໆ ຫຼື ສະກົດ. ເຈົ້າເລືອກວິທີສົ່ງອື່ນກໍໄດ້ ຫຼື ເວົ້າວ່າ ເຊົາກ່ອນ.
delivery-to = ສົ່ງໃຫ້ { $name }, { $street }, { $city }, { $postcode }.
    .b = ຂ້ອຍຈະສົ່ງໄປໃຫ້ { $name }, { $street }, { $city }, { $postcode }.
pick-up-at = ເຈົ້າມາຮັບໄດ້ຢູ່ { $name } { $ahead ->
        [0] ມື້ນີ້
        [1] ມື້ອື່ນ
       *[other] { $weekday } { $day }
    } ຕັ້ງແຕ່ { $time } ໂມງ.
    .b = ເຄື່ອງພ້ອມໃຫ້ຮັບຢູ່ { $name } { $ahead ->
        [0] ມື້ນີ້
        [1] ມື້ອື່ນ
       *[other] { $weekday } { $day }
    } ຕັ້ງແຕ່ { $time } ໂມງ.
changed-since = { $what ->
        [goods] ສິນຄ້າໃນກະຕ່າປ່ຽນແລ້ວ.
        [coupon] ລະຫັດຫຼຸດລາຄາປ່ຽນແລ້ວ.
        [delivery] ວິທີສົ່ງປ່ຽນແລ້ວ.
        [address] ທີ່ຢູ່ປ່ຽນແລ້ວ.
        [contact] ທາງຕິດຕໍ່ເຈົ້າປ່ຽນແລ້ວ.
        [payment] ວິທີຈ່າຍປ່ຽນແລ້ວ.
        [date] ມື້ສົ່ງຮອດປ່ຽນແລ້ວ.
        [price] ມີລາຄາໜຶ່ງປ່ຽນແລ້ວ.
       *[several] ມີການປ່ຽນແປງຫຼັງຈາກຂ້ອຍອ່ານໃຫ້ເຈົ້າຟັງ.
    }
    .b = { $what ->
        [goods] ຕອນນີ້ໃນກະຕ່າມີຢ່າງອື່ນ.
        [coupon] ລະຫັດຫຼຸດລາຄາບໍ່ຄືເກົ່າແລ້ວ.
        [delivery] ວິທີສົ່ງບໍ່ຄືເກົ່າແລ້ວ.
        [address] ທີ່ຢູ່ບໍ່ຄືເກົ່າແລ້ວ.
        [contact] ທາງຕິດຕໍ່ເຈົ້າບໍ່ຄືເກົ່າແລ້ວ.
        [payment] ວິທີຈ່າຍບໍ່ຄືເກົ່າແລ້ວ.
        [date] ມື້ສົ່ງຮອດບໍ່ຄືເກົ່າແລ້ວ.
        [price] ລາຄາບໍ່ຄືເກົ່າແລ້ວ.
       *[several] ກະຕ່າຂອງເຈົ້າບໍ່ຄືເກົ່າແລ້ວ.
    }
no-address = ຂ້ອຍຍັງບໍ່ມີທີ່ຢູ່ເທື່ອ.
    .b = ເຈົ້າຍັງບໍ່ໄດ້ບອກທີ່ຢູ່ເທື່ອ.
delivery-arrives = ຖ້າສັ່ງດຽວນີ້, { $name } ຮອດ { $when }.
    .b = ສັ່ງດຽວນີ້, { $name } ຈະຮອດມືເຈົ້າ { $when }.
delivery-in-time = ທັນເຈົ້າ. ຖ້າສັ່ງດຽວນີ້, { $name } ຮອດ { $when }.
    .b = ທັນຢູ່, ສັ່ງດຽວນີ້, { $name } ຈະຮອດມືເຈົ້າ { $when }.
delivery-too-late = ຂໍໂທດ, { $weekday } { $day } ບໍ່ທັນ. { $name } ຮອດ { $when }.
    .b = ຂໍໂທດ, { $weekday } { $day } ໄວໂພດ. { $name } ຈະຮອດ { $when }.
delivery-order-by = ຖ້າເອົາແບບນັ້ນ, ກະລຸນາສັ່ງກ່ອນ { $time } ໂມງ { $ahead ->
        [0] ມື້ນີ້
        [1] ມື້ອື່ນ
       *[other] { $weekday }
    }.
    .b = ນັ້ນແມ່ນສຳລັບການສັ່ງຊື້ກ່ອນ { $time } ໂມງ { $ahead ->
        [0] ມື້ນີ້
        [1] ມື້ອື່ນ
       *[other] { $weekday }
    }.
no-delivery-date = ຂ້ອຍບອກບໍ່ໄດ້ວ່າຈະຮອດມື້ໃດ.
    .b = ຂ້ອຍບໍ່ກ້າຮັບປາກວ່າຈະຮອດມື້ໃດ.
intent-address = ບອກບ່ອນສົ່ງ
intent-delivery-date = ຖາມວ່າຮອດມື້ໃດ

## After an order

ask-which-pieces = ອັນໃດໃນນີ້: { $options }?
    .b = ເຈົ້າໝາຍເຖິງອັນໃດ: { $options }?
ask-which-variant = ເຈົ້າຢາກໄດ້ອັນໃດແທນ? ມີ { $options }.
    .b = ໃຫ້ປ່ຽນເປັນອັນໃດ? ເຈົ້າເອົາໄດ້ { $options }.
ask-reason = ເຫດຜົນແມ່ນຫຍັງ: { $options }?
    .b = ຂໍຖາມແດ່ວ່າຍ້ອນຫຍັງ: { $options }?
ask-refund-to = ເລື່ອງເງິນໃຫ້ຂ້ອຍໃຊ້ທາງໃດ: { $options }?
    .b = ເງິນຄືນ ຫຼື ເງິນຈ່າຍຕື່ມ ໃຫ້ໃຊ້ທາງໃດ: { $options }?
ask-new-method = ເຈົ້າຢາກຈ່າຍແບບໃດແທນ: { $options }?
    .b = ໃຫ້ປ່ຽນເປັນວິທີຈ່າຍໃດ: { $options }?
ask-new-address = ໃຫ້ສົ່ງໄປໃສ? ບອກຖະໜົນ, ເມືອງ ແລະ ລະຫັດໄປສະນີແດ່.
    .b = ທີ່ຢູ່ໃໝ່ແມ່ນຫຍັງ? ບອກຖະໜົນ, ເມືອງ ແລະ ລະຫັດໄປສະນີ.
ask-confirm-change = ໃຫ້ຂ້ອຍເຮັດແບບນີ້ບໍ່?
    .b = ຖືກຕ້ອງບໍ່?
order-tracking = ການສັ່ງຊື້ { $number } ສົ່ງກັບ { $carrier }. ເລກຕິດຕາມແມ່ນ { $tracking }.
    .b = { $carrier } ເປັນຜູ້ສົ່ງການສັ່ງຊື້ { $number }, ເລກຕິດຕາມແມ່ນ { $tracking }.
order-tracking-expected = ຄາດວ່າຈະຮອດ { $day }.
    .b = ໜ້າຈະຮອດ { $day }.
order-no-tracking = ການສັ່ງຊື້ { $number } ຍັງບໍ່ມີເລກຕິດຕາມເທື່ອ.
    .b = ຍັງບໍ່ມີເລກຕິດຕາມສຳລັບການສັ່ງຊື້ { $number } ເທື່ອ.
orders-count = { $count ->
        [0] ຂ້ອຍບໍ່ເຫັນການສັ່ງຊື້ຂອງເຈົ້າ.
        [1] ເຈົ້າມີການສັ່ງຊື້ລາຍການດຽວ.
       *[other] ເຈົ້າມີການສັ່ງຊື້ { $count } ລາຍການ. ນີ້ແມ່ນລາຍການຫຼ້າສຸດ.
    }
    .b = { $count ->
        [0] ບໍ່ມີການສັ່ງຊື້ຂອງເຈົ້າທີ່ຂ້ອຍບອກໄດ້.
        [1] ມີການສັ່ງຊື້ຂອງເຈົ້າໜຶ່ງລາຍການ.
       *[other] ມີການສັ່ງຊື້ຂອງເຈົ້າ { $count } ລາຍການ. ຫຼ້າສຸດແມ່ນເຫຼົ່ານີ້.
    }
order-holds = ໃນນັ້ນມີ: { $names }.
    .b = ສິນຄ້າໃນນັ້ນ: { $names }.
return-read = ເຈົ້າສົ່ງ { $names } ຈາກການສັ່ງຊື້ { $number } ຄືນ.
    .b = ຈາກການສັ່ງຊື້ { $number }, ສົ່ງຄືນ { $names }.
exchange-read = ເຈົ້າສົ່ງ { $names } ຈາກການສັ່ງຊື້ { $number } ຄືນ, ແລ້ວໄດ້ { $wanted } ແທນ.
    .b = ຈາກການສັ່ງຊື້ { $number }: ເອົາ { $names } ມາປ່ຽນເປັນ { $wanted }.
change-read = ໃນການສັ່ງຊື້ { $number } ເຈົ້າໄດ້ { $wanted } ແທນ { $names }.
    .b = ການສັ່ງຊື້ { $number }: ປ່ຽນ { $names } ເປັນ { $wanted }.
remove-read = ຂ້ອຍເອົາ { $names } ອອກຈາກການສັ່ງຊື້ { $number }.
    .b = ຄັນຊັ້ນການສັ່ງຊື້ { $number } ຈະບໍ່ມີ { $names }.
address-read = ການສັ່ງຊື້ { $number } ສົ່ງໄປ { $address }.
    .b = ຂ້ອຍຈະສົ່ງການສັ່ງຊື້ { $number } ໄປ { $address }.
payment-read = ການສັ່ງຊື້ { $number } ຈະຈ່າຍແບບນີ້: { $method }.
    .b = ຂ້ອຍປ່ຽນວິທີຈ່າຍຂອງການສັ່ງຊື້ { $number } ເປັນ { $method }.
cancel-read = ຂ້ອຍຍົກເລີກການສັ່ງຊື້ { $number } ລາຄາ { $total }. ເຫດຜົນ: { $reason }.
    .b = ຄັນຊັ້ນການສັ່ງຊື້ { $number } ລາຄາ { $total } ຈະຖືກຍົກເລີກ. ເຫດຜົນ: { $reason }.
money-back = ເຈົ້າໄດ້ເງິນຄືນ { $amount }: { $method }.
    .b = ພວກເຮົາຄືນໃຫ້ເຈົ້າ { $amount }: { $method }.
money-due = ເຈົ້າຈ່າຍຕື່ມ { $amount }: { $method }.
    .b = ຕ້ອງຈ່າຍຕື່ມອີກ { $amount }: { $method }.
money-same = ລາຄາເທົ່າເກົ່າ.
    .b = ລາຄາບໍ່ປ່ຽນ.
return-fee = ຄ່າສົ່ງຄືນ { $amount }, ຈະຫັກອອກຈາກເງິນຄືນ.
    .b = ຂ້ອຍຫັກຄ່າສົ່ງຄືນ { $amount } ອອກແລ້ວ.
return-made = ບັນທຶກແລ້ວ. ເລກສົ່ງຄືນຂອງເຈົ້າແມ່ນ { $number }. ກະລຸນາໃສ່ເລກນີ້ໄວ້ໃນຫໍ່ເຄື່ອງ.
    .b = ຮຽບຮ້ອຍ. ເລກສົ່ງຄືນແມ່ນ { $number }, ຂຽນໃສ່ຫໍ່ເຄື່ອງເດີ້.
order-changed = ການສັ່ງຊື້ { $number } ປ່ຽນແລ້ວ.
    .b = ຮຽບຮ້ອຍ, ການສັ່ງຊື້ { $number } ເປັນໄປຕາມທີ່ເຈົ້າຢາກໄດ້ແລ້ວ.
change-dropped = ຕົກລົງ, ຂ້ອຍປະການສັ່ງຊື້ໄວ້ຄືເກົ່າ.
    .b = ໄດ້, ບໍ່ໄດ້ປ່ຽນຫຍັງ.
only-once = ການສັ່ງຊື້ໜຶ່ງເຮັດແບບນີ້ໄດ້ເທື່ອດຽວ. ຖ້າຢາກປ່ຽນຫຍັງອີກ, ບອກກ່ອນເວົ້າວ່າ ແມ່ນ.
    .b = ແບບນີ້ປ່ຽນໄດ້ເທື່ອດຽວ, ບອກໃຫ້ຄົບກ່ອນເວົ້າວ່າ ແມ່ນ ເດີ້.
no-such-variant = { $name } ບໍ່ມີແບບນັ້ນ.
    .b = ຕອນນີ້ບໍ່ມີ { $name } ແບບນັ້ນ.
reordered = ຂ້ອຍໃສ່ { $names } ລົງກະຕ່າໃຫ້ແລ້ວ.
    .b = { $names } ຢູ່ໃນກະຕ່າອີກແລ້ວ.
reorder-missing = ຕອນນີ້ຂ້ອຍຫາ { $names } ໃຫ້ບໍ່ໄດ້.
    .b = ຕອນນີ້ບໍ່ມີ: { $names }.
receipt-said = ການສັ່ງຊື້ { $number } ຈາກ { $day }: { $names }. ເຈົ້າຈ່າຍ { $total }.
    .b = ໃບຮັບເງິນຂອງການສັ່ງຊື້ { $number } ຈາກ { $day }: { $names }, ທັງໝົດ { $total }.
receipt-open = ການສັ່ງຊື້ { $number } ຈາກ { $day }: { $names }, ທັງໝົດ { $total }.
    .b = ນີ້ແມ່ນການສັ່ງຊື້ { $number } ຈາກ { $day }: { $names }. ລວມ { $total }.
receipt-due = ຍັງຕ້ອງຈ່າຍ { $amount }.
    .b = ເຈົ້າຍັງຕ້ອງຈ່າຍ { $amount }.
receipt-back = ຄືນເງິນແລ້ວ { $amount }.
    .b = ພວກເຮົາຄືນເງິນ { $amount } ແລ້ວ.
receipt-cancelled = ການສັ່ງຊື້ຖືກຍົກເລີກແລ້ວ.
    .b = ມັນຖືກຍົກເລີກແລ້ວ.
# Ways to pay, as they are named within a sentence.
label-method-original = ທາງເກົ່າທີ່ເຈົ້າຈ່າຍ
label-method-card = ບັດ { $brand } ລົງທ້າຍ { $digits }
label-method-paypal = PayPal
label-method-gift-card = ບັດຂອງຂວັນຂອງເຈົ້າ
label-method-store-credit = ເຄຣດິດຂອງຮ້ານ
# What people call these, parted by commas.
label-words-original = ທາງເກົ່າ, ແບບເກົ່າ, ຄືເກົ່າ, ທາງເດີມ, ວິທີເດີມ, ວິທີເກົ່າ, ທາງທີ່ຂ້ອຍຈ່າຍ, ບ່ອນເກົ່າ
label-words-card = ບັດ, ບັດເຄຣດິດ, ບັດເດບິດ, ບັດທະນາຄານ
label-words-paypal = paypal, pay pal, ເພພາວ, ເພແພວ
label-words-gift-card = ບັດຂອງຂວັນ, ບັດກຳນັນ
label-words-store-credit = ເຄຣດິດຂອງຮ້ານ, ເຄຣດິດຮ້ານ, ເຄຣດິດ, ເງິນໃນຮ້ານ
# On paper.
label-receipt-title = ໃບຮັບເງິນ
label-receipt-order = ການສັ່ງຊື້ { $number }, { $day }
label-receipt-goods = ສິນຄ້າ
label-receipt-tax = { $included ->
        [no] ອາກອນ
       *[yes] ລວມອາກອນແລ້ວ
    }
label-receipt-total = ລວມ
label-receipt-paid-by = ຈ່າຍດ້ວຍ { $method }
label-receipt-unpaid-title = ການສັ່ງຊື້
label-receipt-due = ຕ້ອງຈ່າຍ
label-receipt-back = ຄືນເງິນ
label-receipt-cancelled = ການສັ່ງຊື້ນີ້ຖືກຍົກເລີກແລ້ວ.
label-return-label-title = ການສົ່ງຄືນ { $number }
label-return-label-how = ກະລຸນາໃສ່ໃບນີ້ໄວ້ໃນຫໍ່ເຄື່ອງ. ເປັນຂອງການສັ່ງຊື້ { $number }.
refused-not-delivered = ການສັ່ງຊື້ { $name } ຍັງສົ່ງບໍ່ຮອດ, ຈຶ່ງຍັງສົ່ງຄືນບໍ່ໄດ້.
    .b = ຂອງໃນການສັ່ງຊື້ { $name } ສົ່ງຄືນໄດ້ເມື່ອຮອດມືແລ້ວເທົ່ານັ້ນ.
refused-return-window = { $name } ສົ່ງຄືນໄດ້ພາຍໃນ { $available } ມື້, ແລະ ກາຍກຳນົດແລ້ວ.
    .b = ໝົດເວລາ { $available } ມື້ສຳລັບສົ່ງ { $name } ຄືນແລ້ວ.
refused-not-returnable = { $name } ສົ່ງຄືນບໍ່ໄດ້.
    .b = ຂໍໂທດ, ພວກເຮົາບໍ່ຮັບ { $name } ຄືນ.
refused-returned-already = { $name } ກຳລັງສົ່ງຄືນຢູ່ແລ້ວ.
    .b = ເຈົ້າສົ່ງ { $name } ຄືນໄປແລ້ວ.
refused-more-than-bought = { $name } ສົ່ງຄືນ ຫຼື ປ່ຽນໄດ້ພຽງ { $available } ອັນ.
    .b = ໃນການສັ່ງຊື້ມີ { $name } ພຽງ { $available } ອັນ.
refused-not-in-order = ຂ້ອຍບໍ່ເຫັນອັນນັ້ນໃນການສັ່ງຊື້ { $name }.
    .b = ອັນນັ້ນບໍ່ຢູ່ໃນການສັ່ງຊື້ { $name }.
refused-unknown-return = ຂ້ອຍຊອກບໍ່ເຫັນການສົ່ງຄືນ { $name }.
    .b = ບໍ່ມີການສົ່ງຄືນ { $name }.
refused-no-more-changes = ການສັ່ງຊື້ { $name } ປ່ຽນ ຫຼື ສົ່ງຄືນບໍ່ໄດ້ອີກແລ້ວ.
    .b = ຂ້ອຍປ່ຽນຫຍັງໃນການສັ່ງຊື້ { $name } ບໍ່ໄດ້ອີກແລ້ວ.
refused-not-allowed = ອັນນັ້ນໃນການສັ່ງຊື້ { $name } ປ່ຽນບໍ່ໄດ້.
    .b = ຮ້ານບໍ່ໃຫ້ຂ້ອຍປ່ຽນອັນນັ້ນໃນການສັ່ງຊື້ { $name }.
refused-reason-needed = ເພື່ອຍົກເລີກການສັ່ງຊື້ { $name }, ກະລຸນາບອກເຫດຜົນໜຶ່ງໃນນີ້.
    .b = ຈະຍົກເລີກການສັ່ງຊື້ { $name } ຂ້ອຍຕ້ອງຮູ້ເຫດຜົນກ່ອນ.
refused-nothing-left = ຄັນຊັ້ນການສັ່ງຊື້ { $name } ກໍບໍ່ເຫຼືອຫຍັງ. ເຈົ້າຍົກເລີກໄດ້.
    .b = ນັ້ນແມ່ນທັງໝົດຂອງການສັ່ງຊື້ { $name }. ເວົ້າວ່າ ຍົກເລີກການສັ່ງຊື້ ແທນ.
refused-variant-sold-out = ຕອນນີ້ { $name } ແບບນັ້ນໝົດແລ້ວ.
    .b = ຂໍໂທດ, ບໍ່ມີ { $name } ແບບນັ້ນເຫຼືອ.
refused-other-product = { $name } ປ່ຽນໄດ້ແຕ່ສິນຄ້າຢ່າງດຽວກັນ ທີ່ເປັນຂະໜາດ, ສີ ຫຼື ແບບອື່ນ.
    .b = ແທນ { $name } ເຈົ້າເອົາໄດ້ພຽງຂະໜາດ, ສີ ຫຼື ແບບອື່ນຂອງສິນຄ້າດຽວກັນ.
refused-method-refused = ເລື່ອງນີ້ໃຊ້ວິທີຈ່າຍນັ້ນບໍ່ໄດ້.
    .b = ເງິນໄປທາງນັ້ນບໍ່ໄດ້.
refused-incomplete-address = ທີ່ຢູ່ຕ້ອງມີຖະໜົນ, ເມືອງ ແລະ ລະຫັດໄປສະນີ.
    .b = ກະລຸນາບອກທີ່ຢູ່ໃຫ້ຄົບ: ຖະໜົນ, ເມືອງ ແລະ ລະຫັດໄປສະນີ.
intent-return-items = ສົ່ງສິນຄ້າຄືນ
intent-exchange-items = ປ່ຽນສິນຄ້າ
intent-change-order = ປ່ຽນການສັ່ງຊື້
intent-remove-from-order = ເອົາບາງຢ່າງອອກຈາກການສັ່ງຊື້
intent-change-order-address = ປ່ຽນບ່ອນສົ່ງການສັ່ງຊື້
intent-change-order-payment = ປ່ຽນວິທີຈ່າຍການສັ່ງຊື້
intent-reorder = ສັ່ງຊື້ຄືເກົ່າອີກ
intent-receipt = ໃບຮັບເງິນ
intent-order-tracking = ເລກຕິດຕາມ
intent-my-orders = ຟັງການສັ່ງຊື້ຂອງເຈົ້າ

## The cart goes along

handover-code = ລະຫັດກະຕ່າຂອງເຈົ້າແມ່ນ { $number }. ຢູ່ເຄື່ອງອື່ນເວົ້າວ່າ: ລະຫັດກະຕ່າຂອງຂ້ອຍແມ່ນ, ແລ້ວບອກຕົວເລກເຫຼົ່ານີ້. ໃຊ້ໄດ້ເທື່ອດຽວ ພາຍໃນສິບນາທີ.
    .b = ລະຫັດແມ່ນ { $number }. ຢູ່ຫັ້ນເວົ້າວ່າ: ລະຫັດກະຕ່າຂອງຂ້ອຍແມ່ນ, ແລະ ຕົວເລກ. ໃຊ້ໄດ້ສິບນາທີ.
handover-taken = ກະຕ່າຂອງເຈົ້າມາຢູ່ນີ້ແລ້ວ.
    .b = ຂ້ອຍໄດ້ກະຕ່າຂອງເຈົ້າແລ້ວ.
ask-handover-code = ລະຫັດຫົກຕົວເລກແມ່ນຫຍັງ?
    .b = ກະລຸນາບອກຫົກຕົວເລກນັ້ນ.
refused-unknown-code = ລະຫັດນັ້ນໃຊ້ບໍ່ໄດ້. ອາດຈະເກົ່າໂພດ ຫຼື ໃຊ້ໄປແລ້ວ.
    .b = ຂ້ອຍຊອກບໍ່ເຫັນລະຫັດນັ້ນ. ມັນໃຊ້ໄດ້ເທື່ອດຽວ ພາຍໃນສິບນາທີ.
refused-too-many-codes = ລະຫັດຜິດຫຼາຍເທື່ອໂພດ. ກະລຸນາລອງໃໝ່ໃນອີກສິບນາທີ.
    .b = ຜິດເລື້ອຍໂພດ. ອີກສິບນາທີລອງໃໝ່ເດີ້.

## Advice

# A question of the shopkeeper's, with the answers that there are.
ask-guide = { $text } { $options }?
    .b = { $text } ເຈົ້າຕອບໄດ້ວ່າ { $options }.
ask-open = { $text }
    .b = ຂໍຖາມໜຶ່ງຂໍ້: { $text }
guide-offer = ມີຫຼາຍຢ່າງ. ເວົ້າວ່າ ຊ່ວຍຂ້ອຍເລືອກແດ່, ຂ້ອຍຈະຖາມວ່າເຈົ້າຕ້ອງການຫຍັງ.
    .b = ຫຼາຍແທ້. ຖ້າຢາກ, ເວົ້າວ່າ ຊ່ວຍຂ້ອຍເລືອກແດ່.
# Why a product is recommended; the names follow in a list.
because-due = ປົກກະຕິເຈົ້າຊື້ { $name } { $unit ->
        [weeks] { $count ->
            [1] ທຸກອາທິດ.
           *[other] ທຸກໆ { $count } ອາທິດ.
        }
       *[days] { $count ->
            [1] ທຸກມື້.
           *[other] ທຸກໆ { $count } ມື້.
        }
    }
    .b = ປະມານ { $unit ->
        [weeks] { $count ->
            [1] ອາທິດລະເທື່ອ
           *[other] { $count } ອາທິດເທື່ອໜຶ່ງ
        }
       *[days] { $count ->
            [1] ມື້ລະເທື່ອ
           *[other] { $count } ມື້ເທື່ອໜຶ່ງ
        }
    } ເຈົ້າຊື້ { $name }.
because-again = ເຈົ້າເຄີຍຊື້ { $name }.
    .b = { $name } ແມ່ນຂອງທີ່ເຈົ້າເຄີຍຊື້ແລ້ວ.
because-together = { $name } ມັກຊື້ພ້ອມກັບ { $because }.
    .b = ຄົນຊື້ { $because } ມັກເອົາ { $name } ນຳ.
because-similar = { $name }, ເພາະເຈົ້າຊື້ { $because }.
    .b = ເພາະເຈົ້າຊື້ { $because }: { $name }.
because-popular = { $name } ຂາຍດີໃນໝວດ { $category }.
    .b = ໃນໝວດ { $category }, ຄົນຊື້ { $name } ຫຼາຍ.
buy-again = ອາດຮອດເວລາຊື້ອັນເຫຼົ່ານີ້ອີກແລ້ວ.
    .b = ອັນເຫຼົ່ານີ້ເຈົ້າຊື້ເລື້ອຍໆ.
buy-again-nothing = ຂ້ອຍບໍ່ເຫັນຂອງທີ່ເຈົ້າຊື້ເລື້ອຍໆ.
    .b = ຍັງບໍ່ມີຫຍັງທີ່ເຈົ້າຊື້ເປັນປະຈຳເທື່ອ.
buy-again-unknown = ຂ້ອຍບອກໄດ້ເມື່ອຮູ້ວ່າເຈົ້າແມ່ນໃຜ.
    .b = ເລື່ອງນີ້ຂ້ອຍຕ້ອງຮູ້ກ່ອນວ່າເຈົ້າແມ່ນໃຜ.
intent-guide = ຊ່ວຍເລືອກ
intent-buy-again = ຂອງທີ່ຄວນຊື້ອີກ
intent-ask-policy = ລະບຽບຂອງຮ້ານ

## Who is speaking

ask-identity = ຂໍຖາມແດ່ວ່າເຈົ້າແມ່ນໃຜ? ບອກອີເມວ, ເບີໂທ ຫຼື ເລກທີສັ່ງຊື້ແດ່.
    .b = ກະລຸນາບອກອີເມວ, ເບີໂທ ຫຼື ເລກທີສັ່ງຊື້ຂອງເຈົ້າ.
ask-identity-name = ແລ້ວເຈົ້າຊື່ຫຍັງ?
    .b = ກະລຸນາບອກຊື່ທີ່ຄູ່ກັນ.
ask-identity-postcode = ແລ້ວລະຫັດໄປສະນີຂອງການສັ່ງຊື້ນັ້ນແມ່ນຫຍັງ?
    .b = ການສັ່ງຊື້ນັ້ນສົ່ງໄປລະຫັດໄປສະນີໃດ?
ask-pin = ກະລຸນາບອກລະຫັດ PIN ຂອງເຈົ້າ.
    .b = ລະຫັດ PIN ຂອງເຈົ້າແມ່ນຫຍັງ?
ask-new-pin = ເຈົ້າຢາກໃຊ້ລະຫັດ PIN ຫຍັງ? ຕ້ອງມີສີ່ຫາແປດຕົວເລກ.
    .b = ກະລຸນາເລືອກລະຫັດ PIN ສີ່ຫາແປດຕົວເລກ.
ask-book-address = ທີ່ຢູ່ແມ່ນຫຍັງ? ບອກຖະໜົນ, ເມືອງ ແລະ ລະຫັດໄປສະນີ.
    .b = ກະລຸນາບອກທີ່ຢູ່: ຖະໜົນ, ເມືອງ ແລະ ລະຫັດໄປສະນີ.
ask-confirm-account = ໃຫ້ຂ້ອຍເຮັດແບບນີ້ບໍ່?
    .b = ເຈົ້າຢາກໄດ້ແບບນີ້ບໍ່?
examples-identity = ເວົ້າຊ້າໆ, ເທື່ອລະຕົວອັກສອນ ຫຼື ເທື່ອລະຕົວເລກກໍໄດ້. ຫຼືເວົ້າວ່າ ເຊົາກ່ອນ.
    .b = ເຈົ້າສະກົດເທື່ອລະຕົວໄດ້ ຫຼື ເວົ້າວ່າ ເຊົາກ່ອນ.
identity-needed = ເລື່ອງນີ້ຂ້ອຍຕ້ອງຮູ້ວ່າເຈົ້າແມ່ນໃຜ.
    .b = ຂ້ອຍເຮັດໄດ້ເມື່ອຮູ້ວ່າເຈົ້າແມ່ນໃຜເທົ່ານັ້ນ.
identity-more-needed = ເລື່ອງນີ້ຂ້ອຍຕ້ອງແນ່ໃຈກວ່ານີ້ວ່າເຈົ້າແມ່ນໃຜ.
    .b = ນີ້ເປັນເລື່ອງສ່ວນຕົວ, ຂ້ອຍຈຶ່ງຂໍຖາມອີກ.
identified = ຂອບໃຈ, { $name }.
    .b = ສະບາຍດີ, { $name }.
identified-order = ຂອບໃຈ. ຂ້ອຍພົບການສັ່ງຊື້ { $number } ແລ້ວ.
    .b = ເຫັນແລ້ວ: ການສັ່ງຊື້ { $number }.
identity-same = ຂ້ອຍຮູ້ຈັກເຈົ້າແລ້ວ, { $name }.
    .b = ເຈົ້າເຂົ້າບັນຊີຢູ່ແລ້ວ, { $name }.
signed-out = ຕົກລົງ, ຂ້ອຍບໍ່ຮູ້ແລ້ວວ່າເຈົ້າແມ່ນໃຜ.
    .b = ໄດ້, ເຈົ້າອອກຈາກບັນຊີແລ້ວ.
your-addresses = { $count ->
        [0] ຂ້ອຍບໍ່ມີທີ່ຢູ່ຂອງເຈົ້າ.
        [1] ຂ້ອຍມີທີ່ຢູ່ນີ້ຂອງເຈົ້າ: { $addresses }.
       *[other] ຂ້ອຍມີທີ່ຢູ່ເຫຼົ່ານີ້ຂອງເຈົ້າ, ບ່ອນປະຈຳກ່ອນ: { $addresses }.
    }
    .b = { $count ->
        [0] ໃນສະໝຸດທີ່ຢູ່ຂອງເຈົ້າບໍ່ມີຫຍັງ.
        [1] ໃນສະໝຸດທີ່ຢູ່ຂອງເຈົ້າ: { $addresses }.
       *[other] ໃນສະໝຸດທີ່ຢູ່ຂອງເຈົ້າ, ບ່ອນປະຈຳກ່ອນ: { $addresses }.
    }
your-methods = { $count ->
        [0] ຂ້ອຍບໍ່ໄດ້ເກັບວິທີຈ່າຍຂອງເຈົ້າໄວ້.
       *[other] ຂ້ອຍເກັບໄວ້ໃຫ້ເຈົ້າ: { $methods }.
    }
    .b = { $count ->
        [0] ເຈົ້າຍັງບໍ່ມີວິທີຈ່າຍຢູ່ກັບຂ້ອຍ.
       *[other] ເຈົ້າຈ່າຍໄດ້ດ້ວຍ { $methods }.
    }
label-gift-card-left = ບັດຂອງຂວັນທີ່ເຫຼືອ { $total }
label-credit-left = ເຄຣດິດຂອງຮ້ານ { $total }
your-data = ຂ້ອຍເກັບຊື່ຂອງເຈົ້າ, { $name }, ທາງຕິດຕໍ່, { $addresses ->
        [0] ບໍ່ມີທີ່ຢູ່
       *[other] ທີ່ຢູ່ { $addresses } ບ່ອນ
    }, { $methods ->
        [0] ບໍ່ມີວິທີຈ່າຍ
       *[other] ວິທີຈ່າຍ { $methods } ຢ່າງ
    } ແລະ { $orders ->
        [0] ບໍ່ມີການສັ່ງຊື້
       *[other] ການສັ່ງຊື້ { $orders } ລາຍການ
    }. ຮ້ານໃຫ້ເຈົ້າທັງໝົດເປັນໜັງສື: { $contact }
    .b = ເຈົ້າແມ່ນ { $name }. ທີ່ເກັບໄວ້: ທີ່ຢູ່: { $addresses }, ວິທີຈ່າຍ: { $methods }, ການສັ່ງຊື້: { $orders }. ຖ້າຢາກໄດ້ເປັນໜັງສື: { $contact }
forget-read = ຂ້ອຍຈະລຶບຊື່, ທີ່ຢູ່, ວິທີຈ່າຍ ແລະ ລະຫັດ PIN ຂອງເຈົ້າ. ກັບຄືນບໍ່ໄດ້ເດີ້.
    .b = ຄັນຊັ້ນທຸກຢ່າງກ່ຽວກັບເຈົ້າຈະຖືກລຶບຖິ້ມເລີຍ: ຊື່, ທີ່ຢູ່, ວິທີຈ່າຍ ແລະ ລະຫັດ PIN.
data-forgotten = ລຶບແລ້ວ. ຂ້ອຍບໍ່ຮູ້ຫຍັງກ່ຽວກັບເຈົ້າອີກ.
    .b = ຮຽບຮ້ອຍ. ຕອນນີ້ບໍ່ໄດ້ເກັບຫຍັງກ່ຽວກັບເຈົ້າ.
address-add-read = ຂ້ອຍເກັບ { $address } ໄວ້ໃຫ້ເຈົ້າ.
    .b = ເພີ່ມ { $address } ໃສ່ສະໝຸດທີ່ຢູ່ຂອງເຈົ້າ.
address-usual-read = ຂ້ອຍຈະສົ່ງການສັ່ງຊື້ຂອງເຈົ້າໄປ { $address }.
    .b = ຄັນຊັ້ນ { $address } ແມ່ນທີ່ຢູ່ປະຈຳຂອງເຈົ້າ.
address-remove-read = ຂ້ອຍເອົາ { $address } ອອກຈາກສະໝຸດທີ່ຢູ່ຂອງເຈົ້າ.
    .b = ຄັນຊັ້ນ { $address } ຈະບໍ່ຢູ່ໃນສະໝຸດຂອງເຈົ້າອີກ.
method-remove-read = ຂ້ອຍລຶບ { $method }.
    .b = ຂ້ອຍຈະບໍ່ເກັບ { $method } ໄວ້ອີກ.
account-changed = ຮຽບຮ້ອຍ.
    .b = ປ່ຽນແລ້ວ.
account-unchanged = ຕົກລົງ, ບໍ່ໄດ້ປ່ຽນຫຍັງ.
    .b = ໄດ້, ທຸກຢ່າງຄືເກົ່າ.
pin-set = ຕັ້ງລະຫັດ PIN ຂອງເຈົ້າແລ້ວ.
    .b = ຮຽບຮ້ອຍ, ຕອນນີ້ເຈົ້າມີລະຫັດ PIN ແລ້ວ.
refused-not-recognised = ຂ້ອຍຊອກບໍ່ເຫັນ. ກະລຸນາກວດສິ່ງທີ່ບອກ ແລ້ວລອງໃໝ່.
    .b = ຂໍ້ມູນບໍ່ກົງກັນ. ກະລຸນາກວດ ແລ້ວລອງໃໝ່.
refused-too-many-tries = ລອງຫຼາຍເທື່ອໂພດ. ອີກຈັກໜ້ອຍຄ່ອຍລອງໃໝ່ເດີ້.
    .b = ກະລຸນາລໍຖ້າຈັກໜ້ອຍກ່ອນລອງໃໝ່.
refused-bad-pin = ລະຫັດ PIN ມີສີ່ຫາແປດຕົວເລກ, ແລະ ບໍ່ແມ່ນເລກລຽນກັນງ່າຍໆ ເຊັ່ນ ໜຶ່ງ ສອງ ສາມ ສີ່.
    .b = ກະລຸນາເອົາສີ່ຫາແປດຕົວເລກ ທີ່ບໍ່ລຽນກັນງ່າຍໆ.
refused-not-kept = ອັນນັ້ນຂ້ອຍປ່ຽນບໍ່ໄດ້.
    .b = ປ່ຽນອັນນັ້ນບໍ່ໄດ້.
intent-identify = ບອກວ່າເຈົ້າແມ່ນໃຜ
intent-sign-out = ອອກຈາກບັນຊີ
intent-my-addresses = ຟັງທີ່ຢູ່ຂອງເຈົ້າ
intent-add-address = ເກັບທີ່ຢູ່ໄວ້
intent-change-address = ປ່ຽນທີ່ຢູ່ຂອງເຈົ້າ
intent-remove-address = ລຶບທີ່ຢູ່
intent-usual-address = ເລືອກທີ່ຢູ່ປະຈຳ
intent-my-methods = ຟັງວິທີຈ່າຍຂອງເຈົ້າ
intent-remove-method = ລຶບວິທີຈ່າຍ
intent-my-data = ຟັງສິ່ງທີ່ຂ້ອຍຮູ້ກ່ຽວກັບເຈົ້າ
intent-forget-me = ລຶບຂໍ້ມູນຂອງເຈົ້າ
intent-set-pin = ຕັ້ງລະຫັດ PIN

## Finding by what is known already

similar-to = ຄ້າຍຄື { $name } ມີອັນເຫຼົ່ານີ້.
    .b = ອັນເຫຼົ່ານີ້ຄ້າຍຄື { $name }.
nothing-similar = ຂ້ອຍບໍ່ມີອັນອື່ນທີ່ຄ້າຍຄື { $name }.
    .b = ນອກຈາກນີ້ບໍ່ມີຫຍັງຄ້າຍຄື { $name }.
nothing-in-stock = ຕອນນີ້ອັນເຫຼົ່ານີ້ໝົດທຸກອັນ.
    .b = ທຸກອັນໃນນີ້ຂາຍໝົດແລ້ວ.
relaxed-rating = ຂ້ອຍບໍ່ມີອັນທີ່ຄົນຊື້ໃຫ້ { $value } ດາວຂຶ້ນໄປ. ເຫຼົ່ານີ້ໃກ້ຄຽງທີ່ສຸດ.
    .b = ບໍ່ມີອັນທີ່ໄດ້ { $value } ດາວຂຶ້ນໄປ. ດີທີ່ສຸດແມ່ນອັນເຫຼົ່ານີ້.
found-because = { $told ->
        [reviews] ຄົນຊື້ { $name } ເວົ້າເຖິງ { $words }.
        [description] ຄຳບັນຍາຍຂອງ { $name } ມີຄຳວ່າ { $words }.
       *[attribute] { $name } ເປັນແບບ { $words }.
    }
    .b = { $told ->
        [reviews] { $words } ແມ່ນສິ່ງທີ່ຄົນຊື້ { $name } ເວົ້າເຖິງ.
        [description] ມີຄຳວ່າ { $words } ໃນຄຳບັນຍາຍຂອງ { $name }.
       *[attribute] ເປັນແບບ { $words }: { $name }.
    }

## What is asked about where two intents are near

intent-similar = ຊອກອັນທີ່ຄ້າຍກັນ
intent-search-rated = ຊອກອັນທີ່ຄະແນນດີ
intent-only-in-stock = ເບິ່ງແຕ່ອັນທີ່ຍັງມີ
intent-hand-over-cart = ເອົາກະຕ່າໄປເຄື່ອງອື່ນ
intent-take-over-cart = ສືບຕໍ່ກະຕ່າຈາກເຄື່ອງອື່ນ
