# Lo que dice hawker en español. Los atributos de un mensaje (.b, .c) son otras maneras de decirlo; se turnan.
# Importes, números de pedido y listas llegan ya listos para decirse o mostrarse.

## Llegar e irse

welcome = Te damos la bienvenida a { $shop }. ¿Qué estás buscando?
    .b = Hola, esto es { $shop }. ¿Qué te busco?
welcome-back-cart = { $count ->
        [one] Todavía hay una cosa en tu carrito.
       *[other] Todavía hay { $count } cosas en tu carrito.
    }
    .b = { $count ->
        [one] En tu carrito sigue habiendo una cosa.
       *[other] En tu carrito siguen estando { $count } cosas.
    }
greet = ¡Hola! ¿Qué estás buscando?
    .b = ¡Buenas! ¿Qué te busco?
help = Puedes decir: busco zapatillas por menos de sesenta dólares, la segunda, añádela al carrito, qué hay en el carrito, o pagar. Puedes preguntar por devoluciones y horarios, y decir repite, más despacio o deshaz cuando quieras.
    .b = Dime qué necesitas, por ejemplo, una chaqueta azul. Luego di la segunda, añádela, o pagar. Di repite, más despacio, o quiero hablar con una persona, cuando quieras.
thanks = De nada. ¿Algo más?
    .b = Es un placer. ¿Necesitas algo más?
goodbye = Adiós, y gracias por venir.
    .b = Gracias. Hasta pronto.
goodbye-cart = Adiós. Te guardo el carrito.
    .b = Hasta pronto. Tu carrito estará aquí cuando vuelvas.
person = Para hablar con una persona: { $contact }
    .b = Una persona puede ayudarte. { $contact }
silence = ¿Sigues ahí? Dime qué necesitas, o di ayuda.
    .b = Te escucho. Di qué necesitas, o di ayuda.
silence-goodbye = Te dejo por ahora. Tu carrito está guardado, vuelve cuando quieras.
    .b = Hasta luego. Te guardo el carrito.
cancelled = De acuerdo, lo dejo. No se ha pedido nada.
    .b = Vale, lo dejamos. No se ha pedido nada.
yes-to-what = Bien. ¿Qué quieres hacer?
    .b = De acuerdo. ¿Y ahora qué hacemos?
no-then = De acuerdo. ¿Qué prefieres?
    .b = Vale. ¿Qué más puedo hacer por ti?

## No entendido

not-understood = Perdona, no te he entendido.
    .b = Lo siento, ¿puedes decirlo otra vez?
not-understood-again = Sigo sin entenderlo.
    .b = Perdona, eso no lo entiendo.
# Detrás: lo que se puede decir en este momento.
examples-anything = Puedes decir: busco una chaqueta, qué ofertas hay, o ayuda.
    .b = Prueba con: busco auriculares por menos de cincuenta dólares, dónde está mi pedido, o ayuda.
examples-list = Puedes decir: el primero, cuéntame más del segundo, añade el primero, o más.
    .b = Prueba con: el segundo, cuánto cuesta el primero, más, o vuelve atrás.
examples-cart = Puedes decir: busco una chaqueta, enséñame el carrito, deshaz, o pagar.
    .b = Prueba con: busco auriculares, qué hay en el carrito, que sean dos, o pagar.
examples-choice = Puedes decir: { $first }, el primero, el último, o déjalo.
    .b = Prueba con: el primero, { $first }, o déjalo.
examples-item = Puedes decir una clase de cosa, como zapatillas o té verde, o déjalo.
    .b = Prueba con el nombre de algo, como auriculares, o una marca. O di déjalo.
examples-number = Puedes decir un número, como dos, o déjalo.
    .b = Prueba solo con el número, como cinco. O di déjalo.
examples-code = Puedes deletrearlo, letra por letra, o decir déjalo.
    .b = Prueba a decirlo despacio, una letra o cifra tras otra. O di déjalo.
examples-order-number = Puedes decir las cifras una a una, o déjalo.
    .b = Prueba con una cifra tras otra, despacio. O di déjalo.
examples-confirm-order = Puedes decir: sí, no, cambia la entrega, o qué hay en el carrito.
    .b = Prueba con: sí, haz el pedido. O: no. O: cambia la entrega.
examples-yes-no = Puedes decir sí o no.
    .b = Di sí o no, por favor.
offer-person = Lo siento, no lo entiendo. { $contact }
    .b = Perdona, no consigo entenderlo. Una persona puede ayudarte. { $contact }
nothing-to-repeat = Todavía no he dicho nada.
    .b = Aún no hay nada que repetir.
answered-elsewhere = Alguien más está hablando en esta conversación. Escucha tu carrito y di otra vez lo que falte.
    .b = Estaba atendiendo a otra persona en esta conversación. Di: enséñame el carrito, y repite lo que falte.
went-wrong = Lo siento, algo ha fallado por nuestra parte. No se ha perdido nada. Inténtalo de nuevo en un momento.
    .b = Perdona, tenemos un problema. Tu carrito está a salvo. Vuelve en un momento, por favor.
one-moment = Un momento, por favor.
    .b = Dame un segundo.
books-closed = Ahora mismo no puedo consultar nuestros libros. No se ha perdido nada y nada se hace dos veces. Repítelo en un momento, por favor.
    .b = Perdona, nuestros libros no están disponibles ahora mismo. Lo que has dicho se hace como mucho una vez: dilo de nuevo dentro de un momento.
out-of-range = { $count ->
        [0] Todavía no he dicho ninguna lista. Dime qué buscas.
        [one] Solo he nombrado uno.
       *[other] Solo he nombrado { $count }. Di un número hasta el { $count }, por favor.
    }
    .b = { $count ->
        [0] Aún no hay lista. ¿Qué estás buscando?
        [one] Solo hay uno.
       *[other] En la lista hay { $count }. ¿Cuál quieres?
    }
not-one-of-these = Perdona, esa no es una de las opciones.
    .b = De esos no tengo.

## Cómo hablo

slower = Vale, hablaré más despacio.
    .b = De acuerdo, más despacio a partir de ahora.
faster = Vale, hablaré más rápido.
    .b = De acuerdo, más rápido a partir de ahora.
louder = Vale, más alto.
    .b = De acuerdo, hablaré más fuerte.
quieter = Vale, más bajo.
    .b = De acuerdo, hablaré más bajito.
more-time = Claro, tómate tu tiempo. Esperaré más antes de contestar.
    .b = Sin prisa. Espero hasta que termines.
less-time = Vale, contestaré antes.
    .b = De acuerdo, no esperaré tanto.
no-more-time = Tómate tu tiempo. Ya espero todo lo que puedo.
    .b = Sin prisa, estoy esperando lo máximo que puedo.
no-less-time = Ya contesto lo antes que puedo.
    .b = No puedo contestar antes.
no-slower = No puedo hablar más despacio.
    .b = Esto es lo más despacio que sé hablar.
no-faster = No puedo hablar más rápido.
    .b = Esto es lo más rápido que sé hablar.
no-louder = No puedo hablar más alto.
    .b = Esto es lo más alto que puedo hablar.
no-quieter = No puedo hablar más bajo.
    .b = Esto es lo más bajo que puedo hablar.
higher = Vale, una voz más aguda.
    .b = De acuerdo, más aguda a partir de ahora.
deeper = Vale, una voz más grave.
    .b = De acuerdo, más grave a partir de ahora.
other-voice = Vale, ¿qué tal esta voz?
    .b = De acuerdo, esta es otra voz.
no-higher = No tengo una voz más aguda.
    .b = Más aguda no puedo hablar.
no-deeper = No tengo una voz más grave.
    .b = Más grave no puedo hablar.
spelled = { $text }.
    .b = Es { $text }.
nothing-to-spell = Todavía no he nombrado nada.
    .b = Aún no hay nada que deletrear.
microphone-lost = Ya no te oigo: no encuentro el micrófono. Tu carrito está guardado. Vuelve a enchufarlo, por favor.
    .b = No hay micrófono, así que no te oigo. No se ha perdido nada. Vuelve a enchufarlo, por favor.
microphone-back = Ya te oigo otra vez.
    .b = El micrófono ha vuelto. Sigue, por favor.

## Preguntas

ask-search-for = ¿Qué estás buscando?
    .b = ¿Qué quieres que busque?
ask-what-to-add = ¿Qué quieres añadir?
    .b = ¿Qué te pongo en el carrito?
ask-which-item = ¿Cuál quieres?
    .b = ¿A cuál te refieres?
this-product = { $name }.
    .b = Es { $name }.
ask-which-size = { $count ->
        [1] Lo hay en { $first }. ¿Es tu talla?
        [2] ¿Qué talla: { $options }?
        [3] ¿Qué talla: { $options }?
        [4] ¿Qué talla: { $options }?
       *[other] ¿Qué talla quieres? Hay de la { $first } a la { $last }.
    }
    .b = { $count ->
        [1] Lo tengo en { $first }. ¿Es tu talla?
        [2] ¿Cuál es tu talla: { $options }?
        [3] ¿Cuál es tu talla: { $options }?
        [4] ¿Cuál es tu talla: { $options }?
       *[other] ¿Qué talla necesitas? Tengo de la { $first } a la { $last }.
    }
ask-which-package = { $count ->
        [1] Lo hay en { $first }. ¿Te va bien?
       *[other] ¿Qué tamaño: { $options }?
    }
    .b = { $count ->
        [1] Lo tengo en { $first }. ¿Te va bien?
       *[other] ¿Qué cantidad: { $options }?
    }
ask-which-color = { $count ->
        [1] Lo hay en { $first }. ¿Te va bien?
       *[other] ¿De qué color: { $options }?
    }
    .b = { $count ->
        [1] Lo tengo en { $first }. ¿Te va bien?
       *[other] ¿Qué color quieres: { $options }?
    }
ask-which-value = { $attribute }: ¿{ $options }?
    .b = ¿Cuál prefieres ({ $attribute }): { $options }?
ask-which-line = ¿Cuál de tu carrito: { $options }?
    .b = ¿A cuál te refieres: { $options }?
ask-how-many = ¿Cuántos quieres?
    .b = ¿Cuántas unidades te pongo?
# $number se repite cifra por cifra: "uno cinco, quince".
ask-check-number = He oído { $number }. ¿Es correcto?
    .b = Son { $number }. ¿Es así?
# Cuando se pidió por peso lo que se vende por unidades.
sold-by-piece = { $name } se vende por unidades.
    .b = { $name } solo lo tengo por unidades.
ask-pieces = ¿Cuántas unidades quieres?
    .b = ¿Cuántas unidades añado?
far-too-many = Son demasiadas unidades: como mucho { $most } de una cosa.
    .b = Tantas no pueden ser: el máximo es { $most } de una cosa.
ask-digits = Entonces, ¿cuántos? Dilo cifra por cifra, por ejemplo: cinco, cero.
    .b = ¿Cuántos, entonces? Di una cifra tras otra, por ejemplo: uno, cinco.
ask-coupon = ¿Cuál es el código?
    .b = ¿Qué código quieres usar?
ask-delivery = ¿Cómo quieres recibirlo?
    .b = ¿Cuál de estas prefieres?
ask-confirm-order = ¿Hago el pedido?
    .b = ¿Quieres que haga este pedido?
ask-confirm-empty = ¿Saco todo de tu carrito?
    .b = ¿De verdad quieres vaciar el carrito?
ask-confirm-undo = ¿Deshago todos los cambios?
    .b = ¿De verdad quieres que lo deshaga todo?
ask-confirm-remove = ¿Saco { $options }?
    .b = Quieres que saque { $options } del carrito, ¿es así?
ask-confirm-cancel = ¿Cancelo este pedido?
    .b = ¿Quieres que lo cancele?
ask-order-number = ¿Cuál es el número de pedido?
    .b = Dime el número de pedido, por favor.
ask-meant = ¿Querías decir { $options }?
    .b = ¿Es { $options }?

## Buscar

found = { $count ->
        [one] He encontrado un resultado para { $item }
       *[other] He encontrado { $count } para { $item }
    }{ $limit ->
        [below] {" "}por menos de { $high }
        [above] {" "}por más de { $low }
        [between] {" "}entre { $low } y { $high }
       *[none] {""}
    }.
    .b = { $count ->
        [one] Hay uno para { $item }
       *[other] Esto es lo que tengo para { $item }
    }{ $limit ->
        [below] {" "}por menos de { $high }
        [above] {" "}por más de { $low }
        [between] {" "}de { $low } a { $high }
       *[none] {""}
    }.
excluding = Dejo fuera { $things }.
    .b = De acuerdo, sin { $things }.
nothing-found = No encuentro { $item }. Prueba con otras palabras, o pide una clase de cosa, como zapatos o té.
    .b = No tengo nada para { $item }. ¿Qué otra cosa podría ser?
relaxed-price = { $limit ->
        [below] No tengo nada por menos de { $high }.
        [above] No tengo nada por más de { $low }.
       *[between] No tengo nada entre { $low } y { $high }.
    } Esto es lo más parecido.
    .b = { $limit ->
        [below] No hay ninguno por menos de { $high },
        [above] No hay ninguno por más de { $low },
       *[between] No hay ninguno de { $low } a { $high },
    } pero estos se acercan.
relaxed-color = No lo tengo en { $value }. Hay otros colores.
    .b = En { $value } no hay, pero sí en otros colores.
relaxed-size = No lo tengo en la talla { $value }. Hay otras tallas.
    .b = De la talla { $value } no hay, pero sí otras tallas.
relaxed-brand = No tengo ninguno de { $value }. Estos son de otras marcas.
    .b = De { $value } no hay, pero sí de otras marcas.
listed-item = { $number }: { $name }, { $price }.
    .b = { $number }: { $name }, { $price }.
listed-item-sold-out = { $number }: { $name }, { $price }, agotado ahora mismo.
    .b = { $number }: { $name }, { $price }, que está agotado.
offer-one = ¿Te cuento más, o lo añado al carrito?
    .b = Puedes decir cuéntame más, o añádelo.
offer = ¿Cuál quieres?
    .b = Di un número para saber más, o añade uno al carrito.
offer-more = ¿Cuál? O di más.
    .b = Di un número, o más para ver otros.
more = Aquí hay más.
    .b = Los siguientes.
previous = Volvemos a los anteriores.
    .b = Aquí están otra vez los de antes.
previous-question = De acuerdo, volvemos.
    .b = Vale, la pregunta de antes.
left-question = De acuerdo, lo dejamos. ¿Qué quieres?
    .b = Vale, atrás. ¿Qué puedo hacer por ti?
started-over = De acuerdo, desde el principio.
    .b = Vale, empezamos de nuevo.
started-over-cart = { $count ->
        [one] De acuerdo, desde el principio. En tu carrito sigue habiendo una cosa.
       *[other] De acuerdo, desde el principio. En tu carrito siguen estando { $count } cosas.
    }
    .b = { $count ->
        [one] Vale, empezamos de nuevo. Tu carrito aún tiene una cosa.
       *[other] Vale, empezamos de nuevo. Tu carrito aún tiene { $count } cosas.
    }
no-more = Esos eran todos.
    .b = No hay más.
several = Tengo varios de esos.
    .b = Podría ser uno de estos.
recommend = Esto gusta mucho.
    .b = Quizá te guste esto.
nothing-to-recommend = Ahora mismo no tengo ninguna sugerencia. ¿Qué estás buscando?
    .b = Dime qué necesitas y te busco algo.
deal = { $name }: { $description }
    .b = { $name }. { $description }
no-deals = Ahora mismo no hay ofertas.
    .b = En este momento no hay nada rebajado.

## Sobre un producto

details = { $name }, de { $brand }. { $description }
    .b = { $name }, de la marca { $brand }: { $description }
costs = { $name } cuesta { $price }.
    .b = { $name } vale { $price }.
it-costs = Cuesta { $price }.
    .b = Vale { $price }.
it-costs-from = Cuesta de { $low } a { $high }, según cuál elijas.
    .b = Vale entre { $low } y { $high }.
costs-from = { $name } cuesta de { $low } a { $high }, según cuál elijas.
    .b = { $name } vale entre { $low } y { $high }.
comes-in-color = Lo hay en { $values }.
    .b = Puedes tenerlo en { $values }.
comes-in-size = { $count ->
        [1] Lo hay en { $first }.
        [2] Las tallas son { $values }.
        [3] Las tallas son { $values }.
        [4] Las tallas son { $values }.
       *[other] Hay tallas de la { $first } a la { $last }.
    }
    .b = { $count ->
        [1] Lo hay en { $first }.
        [2] Puede ser { $values }.
        [3] Puede ser { $values }.
        [4] Puede ser { $values }.
       *[other] Las tallas van de la { $first } a la { $last }.
    }
extras = Puedes pedirlo con { $names }.
    .b = También puede llevar { $names }.
bundle-holds = Contiene { $names }.
    .b = Lleva { $names }.
rated = { $count ->
        [one] Tiene una opinión, con { $stars } estrellas.
       *[other] Los compradores le dan { $stars } de 5.
    }
    .b = { $count ->
        [one] Un comprador le dio { $stars } de 5.
       *[other] { $count } compradores le dan { $stars } de 5.
    }
available = Sí, { $name } está disponible.
    .b = Sí, tenemos { $name }.
available-as = Sí, { $name } está disponible en { $asked }.
    .b = Sí, tenemos { $name } en { $asked }.
sold-out = { $name } está agotado ahora mismo.
    .b = Lo siento, no queda { $name }.
sold-out-as = { $name } está agotado en { $asked }.
    .b = Lo siento, no queda { $name } en { $asked }.
not-made = { $name } no existe en { $asked }.
    .b = Lo siento, { $name } no se hace en { $asked }.
no-colors = { $name } no tiene colores para elegir.
    .b = No hay colores de { $name } para elegir.
no-sizes = { $name } no tiene tallas para elegir.
    .b = No hay tallas de { $name } para elegir.
few-left = { $count ->
        [one] Es el último.
       *[other] Solo quedan { $count }.
    }
    .b = { $count ->
        [one] Solo queda uno.
       *[other] No hay más que { $count }.
    }
reviews = { $name } tiene { $stars } de 5 estrellas.
    .b = Los compradores le dan a { $name } { $stars } de 5.
review = Alguien dice: { $text }
    .b = Una opinión dice: { $text }
review-next = Otra persona dice: { $text }
    .b = Y otra: { $text }
no-reviews = Nadie ha opinado todavía sobre { $name }.
    .b = Aún no hay opiniones de { $name }.
compare-item = { $name } cuesta { $price }. { $description }
    .b = { $name }, { $price }: { $description }
compare-cheaper = { $name } es { $amount } más barato.
    .b = Con { $name } ahorras { $amount }.
compare-rated = Los compradores valoran mejor { $name }.
    .b = { $name } tiene mejores opiniones.
compare-what = ¿Qué dos comparo? Primero busca algo, y luego di compara el primero y el segundo.
    .b = Dime dos productos para comparar.

## El carrito

added = { $quantity ->
        [one] He añadido { $name }. Tu carrito suma { $total }.
       *[other] He añadido { $quantity } unidades de { $name }. Tu carrito suma { $total }.
    }
    .b = { $quantity ->
        [one] { $name }: añadido al carrito. En total, { $total }.
       *[other] Al carrito van { $quantity } unidades de { $name }. En total, { $total }.
    }
added-several = He añadido { $names }. Tu carrito suma { $total }.
    .b = { $names }: todo en tu carrito. En total, { $total }.
without-option = No puedo darte { $name } con { $modifiers }, así que va sin eso.
    .b = { $name } no se hace con { $modifiers }. Eso lo he dejado fuera.
rest-dropped = Aún no he llegado a { $rest }. Dilo otra vez cuando lo quieras.
    .b = Se ha quedado fuera { $rest }. Repítelo si todavía lo quieres.
added-none = ¿Ninguno? Entonces no he añadido nada.
    .b = De acuerdo, no he añadido nada.
quantity-set = { $name }: ahora { $quantity }.
    .b = He cambiado { $name } a { $quantity }.
removed = He quitado { $name }.
    .b = { $name } ya no está en tu carrito.
# Las etiquetas no tienen variantes: una cosa tiene un nombre.
label-size = talla { $size }
label-in-color = { $item } en { $color }
label-of-brand = { $item } de { $brand }
label-that = eso
label-in-size = { $item } en { $size }
label-not = { $item } que no sea { $things }
label-without = { $item }, sin { $things }
label-with-extras = { $name }, con { $extras }
label-counted = { $count ->
        [one] { $name }
       *[other] { $count } unidades de { $name }
    }
cart-lines = Llevas { $lines }.
    .b = En tu carrito: { $lines }.
cart-discount = { $name }: { $amount } menos.
    .b = Ahorras { $amount } con { $name }.
cart-tax = Más { $amount } de { $name }.
    .b = Se añade { $name }: { $amount }.
before-checkout = Antes, { $name }.
    .b = Primero una cosa sobre { $name }.
left-out = Dejo fuera { $name }.
    .b = Entonces { $name } se queda fuera.
cart-total = El total es { $total }.
    .b = En total, { $total }.
cart-empty = Tu carrito está vacío.
    .b = No hay nada en tu carrito.
emptied = Tu carrito está vacío. Di deshaz para recuperarlo.
    .b = Lo he sacado todo. Puedes decir deshaz.
kept = De acuerdo, he dejado el carrito como estaba.
    .b = Vale, no he cambiado nada.
coupon-applied = El código { $code } está aplicado.
    .b = He usado { $code }.
coupon-replaced = Solo vale un código: { $code } queda en lugar de { $before }, porque no ahorras menos con él.
    .b = Dos códigos no se pueden juntar. He puesto { $code } en lugar de { $before }, que no te ahorra más.
undone = Lo he deshecho.
    .b = Vale, deshecho.
undone-several = He deshecho los últimos { $count } cambios.
    .b = Vale, los últimos { $count } cambios están deshechos.
redone = He vuelto a hacer ese cambio.
    .b = Vale, hecho otra vez.
redone-several = He vuelto a hacer { $count } cambios.
    .b = Vale, { $count } cambios hechos otra vez.
exchanged = { $quantity ->
        [one] { $name } en lugar de { $before }. Tu carrito suma { $total }.
       *[other] { $quantity } de { $name } en lugar de { $before }. Tu carrito suma { $total }.
    }
    .b = { $quantity ->
        [one] He puesto { $name } en vez de { $before }. En total, { $total }.
       *[other] He puesto { $quantity } de { $name } en vez de { $before }. En total, { $total }.
    }
other-line = Perdona, entonces { $name }.
    .b = Vale, mejor { $name }.
already-so = Eso es lo que hay en tu carrito: { $name }.
    .b = Ya tienes { $name } en el carrito.

## Pagar

checkout-waits = Para seguir con tu pedido, di pagar.
    .b = Di pagar cuando quieras seguir con tu pedido.
# Cuándo llega algo no tiene variantes: las tienen las frases de alrededor.
when-by = { $day ->
        [none] { $last ->
            [0] hoy
            [1] mañana como muy tarde
           *[other] en { $last } días como máximo
        }
       *[other] { $ahead ->
            [0] hoy
            [1] mañana
           *[other] el { $weekday }, { $day }
        }
    }
when-between = { $day ->
        [none] en { $first } a { $last } días
       *[other] entre el { $weekday }, { $day }, y el { $until_weekday }, { $until }
    }
delivery-option = { $name } por { $price }, { $when }.
    .b = { $name }, { $price }, { $when }.
delivery-option-free = { $name }, gratis, { $when }.
    .b = { $name } sin coste, { $when }.
order-placed = Gracias. Tu número de pedido es { $number }. Paga { $total } en caja y di este número.
    .b = Pedido hecho. El número es { $number }. Con él pagas { $total } en caja.
not-ordered = De acuerdo, no se ha pedido nada. Tu carrito sigue aquí.
    .b = Vale, no he pedido nada. Te guardo el carrito.

## Pedidos

order-status = El pedido { $number } de { $day }, { $total }, { $status ->
        [placed] está hecho y falta pagarlo en caja.
        [paid] está pagado y se va a preparar.
        [packed] está preparado.
        [shipped] está en camino.
        [ready] está listo para recoger.
        [delivered] está entregado.
       *[cancelled] está cancelado.
    }
    .b = Tu pedido { $number } de { $day } por { $total } { $status ->
        [placed] está hecho; falta pagarlo en caja.
        [paid] está pagado y pasa a preparación.
        [packed] está preparado.
        [shipped] ya ha salido y está en camino.
        [ready] te espera para que lo recojas.
        [delivered] ya se entregó.
       *[cancelled] está cancelado.
    }
order-found = Es el pedido { $number } por { $total }.
    .b = He encontrado el pedido { $number }, { $total }.
order-cancelled = El pedido { $number } está cancelado.
    .b = He cancelado el pedido { $number }.
order-kept = De acuerdo, tu pedido sigue en pie.
    .b = Vale, he dejado el pedido como está.
already-cancelled = El pedido { $number } ya está cancelado.
    .b = Ese pedido, { $number }, ya se había cancelado.

## Preguntas sobre la tienda

no-answer = No tengo respuesta para eso. { $contact }
    .b = Eso no lo sé. { $contact }

## Negativas

refused-unknown-product = Ya no tengo ese producto.
    .b = Ese producto ya no está.
refused-out-of-stock = Lo siento, { $name } está agotado.
    .b = Perdona, no queda { $name }.
refused-not-enough-stock = { $available ->
        [0] Lo siento, { $name } está agotado.
        [one] Solo queda uno de { $name }.
       *[other] Solo quedan { $available } de { $name }.
    } No se ha cambiado nada.
    .b = Solo tengo { $available } de { $name }. No se ha cambiado nada.
fewer-than-asked = Ahora solo puedes llevarte { $available } de { $name }.
    .b = Lo siento, solo hay { $available } de { $name }.
refused-quantity-limit = Puedes llevarte hasta { $available } de { $name }. No se ha cambiado nada.
    .b = El límite de { $name } es { $available }. No se ha cambiado nada.
refused-not-in-cart = Eso no está en tu carrito.
    .b = No lo veo en tu carrito.
only-in-cart = { $name }: solo { $count } en tu carrito.
    .b = En tu carrito: solo { $count } de { $name }.
not-in-cart = No encuentro «{ $name }» en tu carrito.
    .b = No veo { $name } en tu carrito.
refused-empty-cart = Tu carrito está vacío.
    .b = No hay nada en tu carrito.
refused-unknown-coupon = No conozco el código { $name }.
    .b = El código { $name } no es nuestro.
refused-coupon-expired = El código { $name } ya no vale.
    .b = Lo siento, { $name } ha caducado.
refused-coupon-minimum = Con el código { $name } el pedido tiene que ser de { $minimum } o más.
    .b = { $name } vale a partir de { $minimum }.
refused-coupon-used-up = El código { $name } ya se ha usado tantas veces como se podía.
    .b = Lo siento, { $name } está agotado.
refused-coupon-used-before = Ya has usado el código { $name }, y solo vale una vez.
    .b = { $name } solo vale una vez, y ya lo has usado.
refused-coupon-worse = Dos códigos no se pueden juntar, así que dejo { $name }: te ahorra { $minimum } más.
    .b = Solo vale un código. Se queda { $name }, porque te ahorra { $minimum } más.
refused-no-coupon = No hay ningún código en tu carrito.
    .b = No has usado ningún código.
refused-unknown-delivery = No enviamos así. Di entrega para oír las opciones.
    .b = No conozco esa forma de entrega. Di entrega para oír las opciones.
refused-no-delivery = Primero dime cómo quieres recibirlo.
    .b = Elige antes una forma de entrega, por favor.
refused-cart-changed = Algo ha cambiado desde que te lo leí.
    .b = Tu carrito ya no es el mismo.
refused-unknown-order = No encuentro el pedido { $name }.
    .b = No hay ningún pedido { $name }.
refused-too-late = Es tarde para cambiar el pedido { $name }: ya está preparado.
    .b = El pedido { $name } ya está preparado y aquí no se puede cambiar.
refused-nothing-to-undo = No hay nada que deshacer.
    .b = Ahora no puedo deshacer nada.
refused-nothing-to-redo = No hay nada que volver a hacer.
    .b = No he deshecho nada que pueda volver a hacer.

## Nombres de intenciones, para "¿querías decir … o …?"

intent-search = buscar algo
intent-add = añadir algo al carrito
intent-set-quantity = cambiar la cantidad
intent-remove = quitar algo del carrito
intent-show-cart = oír el carrito
intent-empty-cart = vaciar el carrito
intent-coupon = usar un código
intent-checkout = pagar
intent-choose-delivery = elegir la entrega
intent-yes = sí
intent-no = no
intent-cancel = dejarlo
intent-order-status = saber de un pedido
intent-cancel-order = cancelar un pedido
intent-faq = preguntar por la tienda
intent-greet = hola
intent-help = ayuda
intent-more = oír más resultados
intent-previous = volver atrás
intent-details = saber más de eso
intent-price = el precio
intent-availability = si está disponible
intent-compare = comparar
intent-choose = elegir uno
intent-deals = oír las ofertas
intent-recommend = una recomendación
intent-reviews = oír las opiniones
intent-repeat = repetir
intent-slower = hablar más despacio
intent-faster = hablar más rápido
intent-louder = hablar más alto
intent-quieter = hablar más bajo
intent-higher = una voz más aguda
intent-deeper = una voz más grave
intent-other-voice = otra voz
intent-spell = deletrear
intent-spell-number = deletrear un número
intent-more-time = tener más tiempo para hablar
intent-less-time = que conteste antes
intent-undo = deshacer
intent-redo = volver a hacer un cambio
intent-start-over = empezar de nuevo
intent-person = hablar con una persona
intent-thanks = gracias
intent-goodbye = adiós
intent-speak-language = hablar otro idioma

## Idiomas

language-changed = Vale, hablemos en { $language }.
    .b = De acuerdo, a partir de ahora en { $language }.
language-not-heard = Aquí solo oigo { $language }, eso sí: escribe lo que necesites, o dilo en { $language }.
    .b = Pero de oído solo entiendo { $language }. Escribe, por favor, o sigue en { $language }.
language-unknown = Ese idioma no lo hablo. Hablo { $languages }.
    .b = Lo siento, ese no lo sé. Puedo hablar { $languages }.
language-which = Hablo { $languages }. ¿En cuál seguimos?
    .b = Puedo hablar { $languages }. Di cuál.

## What a screen offers to say next

suggest-cart = muéstrame el carrito
suggest-deals = ¿qué ofertas hay?
suggest-help = ayuda
suggest-first = el primero
suggest-more = más
suggest-never-mind = déjalo
suggest-yes = sí
suggest-no = no
suggest-delivery = cambia el envío

## Paying

refused-unknown-payment = Aquí no se puede pagar así.
    .b = Lo siento, esa forma de pago no la aceptamos.
refused-not-enough-credit = No queda saldo suficiente: { $name }. Elige otra forma de pago, por favor.
    .b = Con eso no basta: { $name }. Elige otra forma de pago, por favor.
refused-order-limit = Aquí un pedido no puede pasar de { $minimum }. Quita algo, por favor.
    .b = Eso supera { $minimum }, lo máximo por pedido. Quita algo, por favor.
refused-day-limit = Aquí no puedes gastar más de { $minimum } al día. Quita algo, por favor, o vuelve mañana.
    .b = Hoy pasarías de { $minimum }, lo máximo por día. Quita algo, por favor, o vuelve mañana.
refused-refund-too-high = Eso es más de lo que queda por devolver.
    .b = No puedo devolver más de lo que se pagó.
refused-payment-settled = Eso ya no se puede cambiar, porque está pagado o devuelto.
    .b = Es tarde para cambiarlo: ya está pagado o devuelto.
ask-payment = ¿Cómo quieres pagar: { $options }?
    .b = Puedes pagar { $options }. ¿Qué prefieres?
pay-by = Pagas { $method }.
    .b = Se paga { $method }.
payment-chosen = De acuerdo, pagas { $method }.
    .b = Vale, pagas { $method }.
payment-changed = De acuerdo, el pedido { $number } lo pagas ahora { $method }.
    .b = Vale, el pedido { $number } se paga ahora { $method }.
order-placed-paid = Gracias. Tu número de pedido es { $number }. Está pagado: { $total }.
    .b = Pedido hecho y pagado, { $total }. El número es { $number }.
order-placed-to-pay = Gracias. Tu número de pedido es { $number }. Cuesta { $total }, y pagas { $method }.
    .b = Pedido hecho. El número es { $number }. Cuesta { $total }, y pagas { $method }.
pay-now = Para pagar, abre el enlace de la pantalla, o apunta al código con la cámara del móvil.
    .b = En la pantalla hay un enlace para pagar, y un código para la cámara del móvil.
pay-by-code = Para pagar, abre en tu móvil el enlace de la pantalla y enseña su código en la caja.
    .b = En la pantalla hay un enlace. Enseña en la caja el código que abre y pagas allí.
payment-paid = Sí, el pedido { $number } está pagado: { $total }.
    .b = El pedido { $number } está pagado, { $total }.
payment-open = Todavía no. El pedido { $number } cuesta { $total }, y pagas { $method }.
    .b = Faltan por pagar { $total } del pedido { $number }. Pagas { $method }.
payment-processing = El pago del pedido { $number } está en marcha. Vuelve a preguntar en un momento, por favor.
    .b = El pago del pedido { $number } aún no ha terminado. Pregúntame otra vez en un momento, por favor.
payment-cancelled = No hay nada que pagar por el pedido { $number }.
    .b = El pedido { $number } no hay que pagarlo.
payment-refunded = Te hemos devuelto { $total } por el pedido { $number }.
    .b = El pedido { $number } está reembolsado: { $total }.
payment-failed = El pago del pedido { $number } no ha salido bien, y no se ha cobrado nada. Elige otra forma de pago, por favor.
    .b = Por el pedido { $number } no se ha cobrado nada, porque el pago ha fallado. Elige otra forma de pago, por favor.
payment-none = Aquí no has hecho ningún pedido que haya que pagar.
    .b = No sé de ningún pedido tuyo por pagar.
card-number-refused = Por favor, nunca digas ni escribas aquí un número de tarjeta. Lo he borrado, y no me hace falta.
    .b = Eso parecía un número de tarjeta, así que lo he borrado. Nunca me hace falta ninguno.
ask-consent-by = ¿Cómo quieres demostrar que eres tú: { $options }?
    .b = Para pagar así necesito saber que eres tú: ¿{ $options }?
ask-consent = { $by ->
        [code] Dime el código, por favor.
       *[other] Para pagar así, dime tu PIN, por favor.
    }
    .b = { $by ->
        [code] ¿Cuál es el código, por favor?
       *[other] Tu PIN, por favor, para pagar así.
    }
code-sent = Te he enviado un código.
    .b = Te llega ahora un código.
code-not-sent = Ahora mismo no puedo enviarte un código.
    .b = En este momento no se ha podido enviar el código.
consent-impossible = No puedo cobrar de lo que tienes guardado, porque aquí no tienes PIN.
    .b = Sin un PIN no puedo usar lo que tienes guardado.
label-consent-pin = con tu PIN
label-consent-code = con un código que te envío
label-words-consent-pin = pin, con mi pin, mi pin, número pin, código pin, el código pin
label-words-consent-code = código, un código, envía, envíame, manda, mándame, correo, mensaje
label-words-kept = guardada, guardado, de siempre, habitual, terminada en, terminado en, que termina en, que acaba en, en mi cuenta
label-words-mine = mi, mío, mía
label-pay-kept = con { $method }
label-digits = { $digits }
label-code-subject = Tu código para { $shop }
label-code-text = Tu código es { $code }. Sirve una vez, durante diez minutos. Si no estás pagando ahora en { $shop }, no le digas este código a nadie.
label-page-order = Pedido { $number }
label-page-total = { $total }
label-page-state-paid = Ya está pagado. Gracias.
label-page-state-refunded = Este dinero se ha devuelto.
label-page-state-nothing = Ya no hay nada que pagar.
label-page-state-failed = El pago no ha salido bien, y no se ha cobrado nada. Elige otra forma de pago, por favor.
label-page-state-till = Para pagar, enseña este código en la caja.
label-page-state-moment = Un momento, por favor …
label-page-state-card = Pagar con tarjeta:
label-page-state-pay = Pagar ahora
label-page-state-confirm = Tu banco quiere que confirmes este pago.
label-page-state-bank = Confirmar
label-page-gone = Esta página ya no existe.
label-sign-in-text = Tu código es { $code }. Sirve una vez, durante diez minutos. Si no estás vinculando ni desvinculando ahora tu cuenta de { $shop }, no le digas este código a nadie.
label-linking-title = Vincular { $shop } con { $platform }
label-linking-asks = { $platform } quiere comprar por ti en { $shop }, con tu voz: buscar productos, cambiar tu carrito, hacer pedidos, y oír y cambiar lo que la tienda guarda de ti, como pedidos, direcciones y formas de pago. Antes de cobrar algo que guardas, se te pide tu PIN o un código.
label-field-contact = Tu correo electrónico o número de teléfono
label-field-pin = Tu PIN
label-field-code = El código que se te envió
label-link-page-sent = Si la tienda conoce este correo o número, un código va en camino. Sirve una vez, durante diez minutos.
label-link-page-continue = Continuar
label-link-page-agree = Vincular
label-link-page-deny = No vincular
label-link-page-wrong = Eso no era correcto. Compruébalo e inténtalo de nuevo.
label-link-page-wait = Se ha intentado demasiadas veces. Espera un rato e inténtalo de nuevo.
label-link-page-stale = Esta página ya no es válida y no se ha cambiado nada. Empieza de nuevo.
label-link-page-refused = Algo en esta petición de vincular no es correcto, así que no se ha vinculado nada. Empieza de nuevo en la aplicación de la que vienes.
label-unlinking-title = Desvincular { $shop }
label-unlinking-asks = Lo que esté vinculado a tu cuenta de { $shop }, como un asistente de voz, ya no comprará por ti.
label-link-page-unlink = Desvincular
label-link-page-keep = Dejarlo vinculado
label-link-page-unlinked = Ya no hay nada vinculado a tu cuenta.
label-link-page-unchanged = No se ha cambiado nada.
intent-choose-payment = elegir cómo pagar
intent-payment-status = saber de un pago

## Delivering

refused-not-ready = Todavía falta algo para el pedido. Di pagar, por favor.
    .b = Necesito algo más antes de hacer el pedido. Di pagar, por favor.
refused-bad-detail = No lo he podido leer. Dilo otra vez, más corto, por favor.
    .b = Eso no lo he podido apuntar. Repítelo, por favor, con menos palabras.
refused-bad-postcode = { $name } no es un código postal de allí.
    .b = Allí no hay ningún código postal { $name }.
refused-not-delivered-there = Lo siento, no hacemos entregas en { $name }.
    .b = Perdona, { $name } nos queda demasiado lejos: allí no repartimos.
refused-not-at-place = Lo siento, en { $name } no está todo lo de tu carrito.
    .b = En { $name } no lo tienen todo, lo siento.
ask-recipient = ¿Para quién es? Dime el nombre, por favor.
    .b = ¿Qué nombre pongo en el paquete?
ask-street = ¿A qué calle y número lo mando?
    .b = Dime la calle y el número, por favor.
ask-city = ¿Y la ciudad?
    .b = ¿En qué ciudad es?
ask-postcode = ¿Y el código postal?
    .b = ¿Cuál es el código postal de allí?
ask-country = ¿Qué país: { $options }?
    .b = ¿En qué país es: { $options }?
ask-contact = { $by ->
        [phone] ¿En qué número de teléfono te encontramos?
       *[email] ¿En qué correo electrónico te encontramos?
    }
    .b = { $by ->
        [phone] ¿Cuál es tu número de teléfono, por si hay alguna duda?
       *[email] ¿Cuál es tu correo electrónico, por si hay alguna duda?
    }
ask-place = ¿Dónde quieres recogerlo: { $options }?
    .b = Puedes recogerlo en { $options }. ¿Cuál prefieres?
examples-address = Puedes decirlo, deletrearlo letra por letra, o elegir otra entrega. O di déjalo.
    .b = Prueba despacio, o deletreando. También puedes elegir otra entrega, o decir déjalo.
delivery-to = Va a { $name }, { $street }, { $city }, { $postcode }.
    .b = Lo mando a { $name }, { $street }, { $city }, { $postcode }.
pick-up-at = Puedes recogerlo en { $name } { $ahead ->
        [0] hoy
        [1] mañana
       *[other] el { $weekday }, { $day },
    } a partir de las { $time }.
    .b = Te espera en { $name } { $ahead ->
        [0] hoy
        [1] mañana
       *[other] el { $weekday }, { $day },
    } a partir de las { $time }.
changed-since = { $what ->
        [goods] Lo que hay en tu carrito ha cambiado.
        [coupon] El cupón ha cambiado.
        [delivery] La entrega ha cambiado.
        [address] La dirección ha cambiado.
        [contact] Los datos de contacto han cambiado.
        [payment] La forma de pago ha cambiado.
        [date] Ahora llega otro día.
        [price] Ha cambiado un precio.
       *[several] Algo ha cambiado desde que te lo leí.
    }
    .b = { $what ->
        [goods] Ahora hay otra cosa en tu carrito.
        [coupon] El cupón ya no es el mismo.
        [delivery] La entrega ya no es la misma.
        [address] La dirección ya no es la misma.
        [contact] Los datos de contacto ya no son los mismos.
        [payment] La forma de pago ya no es la misma.
        [date] El día en que llega ya no es el mismo.
        [price] Hay un precio que ya no es el mismo.
       *[several] Tu carrito ya no es el mismo.
    }
no-address = Todavía no tengo ninguna dirección.
    .b = Aún no me has dicho la dirección.
delivery-arrives = Si lo pides ahora, llega por { $name } { $when }.
    .b = Pedido ahora, con { $name } lo tienes { $when }.
delivery-in-time = Sí. Si lo pides ahora, llega por { $name } { $when }.
    .b = Sí, con { $name } lo tienes { $when } si lo pides ahora.
delivery-too-late = Lo siento, para el { $weekday }, { $day }, no llega. Por { $name } llega { $when }.
    .b = Me temo que el { $weekday }, { $day }, es demasiado pronto. Por { $name } llega { $when }.
delivery-order-by = Para eso, haz el pedido antes de las { $time } { $ahead ->
        [0] de hoy
        [1] de mañana
       *[other] del { $weekday }
    }.
    .b = Eso vale para pedidos hasta las { $time } { $ahead ->
        [0] de hoy
        [1] de mañana
       *[other] del { $weekday }
    }.
no-delivery-date = No puedo decirte cuándo llegaría.
    .b = Para eso no puedo prometerte ningún día.
intent-address = decir adónde va
intent-delivery-date = saber cuándo llega

## After an order

ask-which-pieces = ¿Cuál de estos: { $options }?
    .b = ¿A cuál te refieres: { $options }?
ask-which-variant = ¿Cuál quieres en su lugar? Hay { $options }.
    .b = ¿Qué prefieres a cambio? Puedes tener { $options }.
ask-reason = ¿Cuál es el motivo: { $options }?
    .b = ¿Por qué, por favor: { $options }?
ask-refund-to = ¿Qué forma de pago uso para el dinero: { $options }?
    .b = ¿Adónde va, o de dónde sale, el dinero: { $options }?
ask-new-method = ¿Cómo prefieres pagar: { $options }?
    .b = ¿Qué forma de pago pongo: { $options }?
ask-new-address = ¿Adónde tiene que ir? Dime calle, ciudad y código postal.
    .b = ¿Cuál es la nueva dirección? Di calle, ciudad y código postal.
ask-confirm-change = ¿Lo hago?
    .b = ¿Es correcto?
order-tracking = El pedido { $number } lo lleva { $carrier }. El número de seguimiento es { $tracking }.
    .b = { $carrier } tiene el pedido { $number }; su número de seguimiento es { $tracking }.
order-tracking-expected = Debería llegar { $day }.
    .b = Se espera para { $day }.
order-no-tracking = El pedido { $number } aún no tiene número de seguimiento.
    .b = Todavía no hay número de seguimiento del pedido { $number }.
orders-count = { $count ->
        [0] No encuentro ningún pedido tuyo.
        [one] Tienes un pedido.
       *[other] Tienes { $count } pedidos. Estos son los últimos.
    }
    .b = { $count ->
        [0] No hay ningún pedido del que pueda hablarte.
        [one] Hay un pedido tuyo.
       *[other] Hay { $count } pedidos tuyos. Los últimos son estos.
    }
order-holds = Lleva { $names }.
    .b = Dentro va { $names }.
return-read = Devuelves { $names } del pedido { $number }.
    .b = Del pedido { $number } vuelve { $names }.
exchange-read = Devuelves { $names } del pedido { $number } y recibes { $wanted } a cambio.
    .b = Del pedido { $number }: { $wanted } a cambio de { $names }.
change-read = En el pedido { $number } recibes { $wanted } en vez de { $names }.
    .b = Pedido { $number }: { $wanted } en lugar de { $names }.
remove-read = Saco { $names } del pedido { $number }.
    .b = El pedido { $number } va entonces sin { $names }.
address-read = El pedido { $number } va a { $address }.
    .b = Mando el pedido { $number } a { $address }.
payment-read = El pedido { $number } se paga entonces así: { $method }.
    .b = Cambio el pago del pedido { $number }: { $method }.
cancel-read = Cancelo el pedido { $number } por { $total }. El motivo: { $reason }.
    .b = El pedido { $number } por { $total } queda entonces cancelado. El motivo: { $reason }.
money-back = Recibes { $amount } de vuelta: { $method }.
    .b = Te devolvemos { $amount }: { $method }.
money-due = Pagas { $amount } más: { $method }.
    .b = Son { $amount } más: { $method }.
money-same = El precio no cambia.
    .b = Cuesta lo mismo.
return-fee = Devolverlo te cuesta { $amount }, que ya está descontado.
    .b = He descontado { $amount } por la devolución.
return-made = Está registrado. Tu número de devolución es { $number }. Mételo en el paquete, por favor.
    .b = Hecho. El número de devolución es { $number }; escríbelo en el paquete.
order-changed = El pedido { $number } está cambiado.
    .b = Hecho, el pedido { $number } queda como tú quieres.
change-dropped = De acuerdo, he dejado el pedido como estaba.
    .b = Vale, no se ha cambiado nada.
only-once = Esto se puede hacer una sola vez por pedido. Si quieres algo más, dilo antes de decir sí.
    .b = Un pedido solo se puede cambiar así una vez, así que dímelo todo antes de decir sí.
no-such-variant = { $name } no se puede conseguir así.
    .b = Ahora no hay { $name } así.
reordered = He puesto { $names } en tu carrito.
    .b = { $names }: otra vez en tu carrito.
reorder-missing = Ahora mismo no puedo conseguirte { $names }.
    .b = Esto no lo hay ahora mismo: { $names }.
receipt-said = Pedido { $number } de { $day }: { $names }. Pagaste { $total }.
    .b = El recibo del pedido { $number } de { $day }: { $names }, { $total } en total.
receipt-open = Pedido { $number } de { $day }: { $names }, { $total } en total.
    .b = Es el pedido { $number } de { $day }: { $names }. Suma { $total }.
receipt-due = Quedan por pagar { $amount }.
    .b = Todavía tienes que pagar { $amount }.
receipt-back = Se devolvieron { $amount }.
    .b = Devolvimos { $amount }.
receipt-cancelled = El pedido se canceló.
    .b = Está cancelado.
# Ways to pay, as they are named within a sentence.
label-method-original = la misma forma en que pagaste
label-method-card = tarjeta { $brand } terminada en { $digits }
label-method-paypal = PayPal
label-method-gift-card = tu tarjeta regalo
label-method-store-credit = saldo de la tienda
# What people call these, parted by commas.
label-words-original = la misma forma, la misma, como pagué, igual que pagué, de donde salió
label-words-card = tarjeta, tarjeta de crédito, tarjeta de débito
label-words-paypal = paypal, pay pal
label-words-gift-card = tarjeta regalo, tarjeta de regalo, vale
label-words-store-credit = saldo, saldo de la tienda, crédito de la tienda
# On paper.
label-receipt-title = Recibo
label-receipt-order = Pedido { $number }, { $day }
label-receipt-goods = Artículos
label-receipt-tax = { $included ->
        [no] Impuestos
       *[yes] Impuestos incluidos
    }
label-receipt-total = Total
label-receipt-paid-by = Pagado con { $method }
label-receipt-unpaid-title = Pedido
label-receipt-due = Por pagar
label-receipt-back = Devuelto
label-receipt-cancelled = Este pedido se canceló.
label-return-label-title = Devolución { $number }
label-return-label-how = Mete esto en el paquete. Es del pedido { $number }.
refused-not-delivered = El pedido { $name } aún no se ha entregado, así que todavía no se puede devolver nada.
    .b = Nada del pedido { $name } se puede devolver antes de que se entregue.
refused-return-window = { $name } se puede devolver en { $available } días, y ese plazo ya pasó.
    .b = Los { $available } días para devolver { $name } ya han pasado.
refused-not-returnable = { $name } no se puede devolver.
    .b = Lo siento, no aceptamos la devolución de { $name }.
refused-returned-already = La devolución de { $name } ya está en marcha.
    .b = Ya has devuelto { $name }.
refused-more-than-bought = Solo puedes devolver o cambiar { $available } de { $name }.
    .b = En el pedido solo hay { $available } de { $name }.
refused-not-in-order = No veo eso en el pedido { $name }.
    .b = Eso no está en el pedido { $name }.
refused-unknown-return = No encuentro la devolución { $name }.
    .b = No hay ninguna devolución { $name }.
refused-no-more-changes = En el pedido { $name } ya no se puede cambiar ni devolver nada.
    .b = No hay nada más que yo pueda cambiar en el pedido { $name }.
refused-not-allowed = Eso no se puede cambiar en el pedido { $name }.
    .b = La tienda no me deja cambiar eso en el pedido { $name }.
refused-reason-needed = Para cancelar el pedido { $name } necesito uno de estos motivos.
    .b = Para cancelar el pedido { $name } me hace falta un motivo.
refused-nothing-left = Entonces no quedaría nada del pedido { $name }. Puedes cancelarlo.
    .b = Eso sería todo el pedido { $name }. Di mejor cancela mi pedido.
refused-variant-sold-out = { $name } no se puede conseguir así ahora.
    .b = Ahora no queda { $name } así.
refused-other-product = { $name } solo se puede cambiar por lo mismo en otra talla, color o modelo.
    .b = Por { $name } solo puedes recibir lo mismo en otra talla, color o modelo.
refused-method-refused = Esa forma de pago no vale para esto.
    .b = El dinero no puede ir por ahí.
refused-incomplete-address = Una dirección necesita calle, ciudad y código postal.
    .b = Dime la dirección entera, por favor: calle, ciudad y código postal.
intent-return-items = devolver algo
intent-exchange-items = cambiar algo por otra cosa
intent-change-order = cambiar un pedido
intent-remove-from-order = quitar algo de un pedido
intent-change-order-address = cambiar adónde va un pedido
intent-change-order-payment = cambiar cómo se paga un pedido
intent-reorder = pedir otra vez lo mismo
intent-receipt = un recibo
intent-order-tracking = el número de seguimiento
intent-my-orders = oír tus pedidos

## The cart goes along

handover-code = El código de tu carrito es { $number }. En el otro dispositivo di: el código de mi carrito es, y estas cifras. Vale una vez, durante diez minutos.
    .b = El código es { $number }. Di allí: el código de mi carrito es, y las cifras. Vale diez minutos.
handover-taken = Tu carrito ya está aquí.
    .b = Ya tengo tu carrito.
ask-handover-code = ¿Cuáles son las seis cifras del código?
    .b = Di las seis cifras, por favor.
refused-unknown-code = Ese código no funciona. Puede que sea demasiado viejo, o que ya se haya usado.
    .b = No encuentro ese código. Vale una vez, durante diez minutos.
refused-too-many-codes = Ha habido demasiados códigos equivocados. Inténtalo otra vez en diez minutos, por favor.
    .b = Se ha fallado demasiadas veces. Prueba otra vez en diez minutos, por favor.

## Advice

# A question of the shopkeeper's, with the answers that there are.
ask-guide = { $text } ¿{ $options }?
    .b = { $text } Puedes decir { $options }.
ask-open = { $text }
    .b = Solo una pregunta: { $text }
guide-offer = Hay muchos. Di ayúdame a elegir, y te pregunto qué necesitas.
    .b = Son muchos. Si quieres, di ayúdame a elegir.
# Why a product is recommended; the names follow in a list.
because-due = Sueles comprar { $name } cada { $unit ->
        [weeks] { $count ->
            [one] semana.
           *[other] { $count } semanas.
        }
       *[days] { $count ->
            [one] día.
           *[other] { $count } días.
        }
    }
    .b = Más o menos cada { $unit ->
        [weeks] { $count ->
            [one] semana
           *[other] { $count } semanas
        }
       *[days] { $count ->
            [one] día
           *[other] { $count } días
        }
    } compras { $name }.
because-again = Ya compraste { $name }.
    .b = { $name } es algo que ya has comprado.
because-together = { $name } se compra a menudo con { $because }.
    .b = Con { $because }, la gente suele llevarse { $name }.
because-similar = { $name }, porque compras { $because }.
    .b = Como compras { $because }: { $name }.
because-popular = { $name } gusta mucho en { $category }.
    .b = En { $category }, mucha gente compra { $name }.
buy-again = Quizá toca volver a comprar esto.
    .b = Esto lo compras una y otra vez.
buy-again-nothing = No veo nada que compres una y otra vez.
    .b = Todavía no hay nada que compres con regularidad.
buy-again-unknown = Eso solo puedo decirlo cuando sé quién eres.
    .b = Para eso necesito saber quién eres.
intent-guide = ayuda para elegir
intent-buy-again = qué volver a comprar
intent-ask-policy = una norma de la tienda

## Who is speaking

ask-identity = ¿Quién eres? Dime tu correo electrónico, tu teléfono o un número de pedido.
    .b = Dime, por favor, tu correo electrónico, tu teléfono o un número de pedido.
ask-identity-name = ¿Y tu nombre, por favor?
    .b = ¿A qué nombre está?
ask-identity-postcode = ¿Y el código postal de ese pedido, por favor? O, si se recoge en la tienda, el correo o el teléfono que dio.
    .b = ¿A qué código postal va ese pedido? Si se recoge en la tienda: ¿qué correo o teléfono dio?
ask-pin = Dime tu PIN, por favor.
    .b = ¿Cuál es tu PIN?
ask-new-pin = ¿Qué PIN quieres? Tiene que tener de cuatro a ocho cifras.
    .b = Elige un PIN de cuatro a ocho cifras, por favor.
ask-book-address = ¿Cuál es la dirección? Di calle, ciudad y código postal.
    .b = Dime la dirección, por favor: calle, ciudad y código postal.
ask-confirm-account = ¿Lo hago?
    .b = ¿Es eso lo que quieres?
examples-identity = Dilo despacio, una letra o cifra tras otra si quieres. O di déjalo.
    .b = Puedes deletrearlo, letra por letra, o decir déjalo.
identity-needed = Para eso necesito saber quién eres.
    .b = Eso solo puedo hacerlo cuando sé quién eres.
link-offered = He puesto en tu aplicación una tarjeta con la que puedes vincular tu cuenta.
    .b = Puedes vincular tu cuenta con la tarjeta que he puesto en tu aplicación.
identity-more-needed = Para eso necesito más seguridad de quién eres.
    .b = Eso es privado, así que tengo que preguntar otra vez.
identified = Gracias, { $name }.
    .b = Hola, { $name }.
identified-order = Gracias. He encontrado el pedido { $number }.
    .b = Aquí está: el pedido { $number }.
identity-same = Ya te conozco, { $name }.
    .b = Tu sesión ya está abierta, { $name }.
signed-out = De acuerdo, ya no sé quién eres.
    .b = Vale, tu sesión está cerrada.
your-addresses = { $count ->
        [0] No tengo ninguna dirección tuya.
        [one] Tengo esta dirección tuya: { $addresses }.
       *[other] Tengo estas direcciones tuyas, primero la habitual: { $addresses }.
    }
    .b = { $count ->
        [0] No hay ninguna dirección en tu agenda.
        [one] En tu agenda de direcciones: { $addresses }.
       *[other] En tu agenda de direcciones, primero la habitual: { $addresses }.
    }
your-methods = { $count ->
        [0] No te guardo ninguna forma de pago.
       *[other] Te guardo esto: { $methods }.
    }
    .b = { $count ->
        [0] No tienes ninguna forma de pago guardada aquí.
       *[other] Puedes pagar con { $methods }.
    }
label-gift-card-left = una tarjeta regalo con { $total }
label-credit-left = un saldo en la tienda de { $total }
your-data = Guardo tu nombre, { $name }, cómo encontrarte, { $addresses ->
        [0] ninguna dirección
        [one] una dirección
       *[other] { $addresses } direcciones
    }, { $methods ->
        [0] ninguna forma de pago
        [one] una forma de pago
       *[other] { $methods } formas de pago
    } y { $orders ->
        [0] ningún pedido
        [one] un pedido
       *[other] { $orders } pedidos
    }. La tienda te lo da todo por escrito: { $contact }
    .b = Eres { $name }. Te guardo: direcciones: { $addresses }, formas de pago: { $methods }, pedidos: { $orders }. Para tenerlo por escrito: { $contact }
forget-read = Borro tu nombre, tus direcciones, tus formas de pago y tu PIN. Eso no se puede deshacer.
    .b = Todo lo tuyo se borra entonces para siempre: nombre, direcciones, formas de pago y PIN.
data-forgotten = Está borrado. Ya no sé nada de ti.
    .b = Hecho. Ya no se guarda nada tuyo.
address-add-read = Te guardo { $address }.
    .b = En tu agenda pongo { $address }.
address-usual-read = Mando tus pedidos a { $address }.
    .b = { $address } pasa a ser tu dirección habitual.
address-remove-read = Quito { $address } de tu agenda de direcciones.
    .b = { $address } ya no estará en tu agenda.
method-remove-read = Borro { $method }.
    .b = Dejo de guardar { $method }.
account-changed = Hecho.
    .b = Ya está cambiado.
account-unchanged = De acuerdo, no se ha cambiado nada.
    .b = Vale, todo queda como estaba.
pin-set = Tu PIN está guardado.
    .b = Hecho, ya tienes un PIN.
refused-not-recognised = No lo encuentro. Comprueba lo que me has dicho, por favor, e inténtalo otra vez.
    .b = Eso no encaja. Compruébalo, por favor, e inténtalo otra vez.
refused-too-many-tries = Se ha intentado demasiadas veces. Prueba otra vez dentro de un rato, por favor.
    .b = Espera un poco antes de volver a intentarlo, por favor.
refused-bad-pin = Un PIN tiene de cuatro a ocho cifras, y no es una serie sencilla como uno dos tres cuatro.
    .b = Elige de cuatro a ocho cifras que no sean una serie sencilla, por favor.
refused-not-kept = Eso no lo puedo cambiar.
    .b = Eso no se puede cambiar.
intent-identify = decirme quién eres
intent-sign-out = cerrar la sesión
intent-my-addresses = oír tus direcciones
intent-add-address = guardar una dirección
intent-change-address = cambiar tu dirección
intent-remove-address = borrar una dirección
intent-usual-address = elegir tu dirección habitual
intent-my-methods = oír tus formas de pago
intent-remove-method = borrar una forma de pago
intent-my-data = oír lo que sé de ti
intent-forget-me = borrar tus datos
intent-set-pin = poner un PIN

## Finding by what is known already

similar-to = Parecido a { $name } hay esto.
    .b = Esto se parece a { $name }.
nothing-similar = No tengo nada más que se parezca a { $name }.
    .b = Aparte de { $name } no hay nada parecido.
nothing-in-stock = Ahora mismo no hay ninguno de estos.
    .b = Todos estos están agotados ahora mismo.
relaxed-rating = No tengo ninguno que los compradores valoren con { $value } estrellas o más. Estos son los que más se acercan.
    .b = Nada tiene { $value } estrellas o más. Lo mejor es esto.
found-because = { $told ->
        [reviews] Los compradores de { $name } escriben sobre { $words }.
        [description] En la descripción de { $name } se habla de { $words }.
       *[attribute] { $name } es { $words }.
    }
    .b = { $told ->
        [reviews] { $words } es de lo que escriben los compradores de { $name }.
        [description] { $words } aparece en la descripción de { $name }.
       *[attribute] Es { $words }: { $name }.
    }
intent-similar = algo parecido
intent-search-rated = solo lo bien valorado
intent-only-in-stock = solo lo disponible
intent-hand-over-cart = llevarte el carrito a otro dispositivo
intent-take-over-cart = traer el carrito de otro dispositivo
