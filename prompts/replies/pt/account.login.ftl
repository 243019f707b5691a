situation =
    .a = { $waiting ->
            [none] você não consegue entrar na sua conta
           *[other] você está há { $waiting } sem conseguir entrar na sua conta
        }
    .b = { $waiting ->
            [none] o login não deixa você passar
           *[other] há { $waiting } o login não deixa você passar
        }
    .c = { $waiting ->
            [none] você ficou sem acesso à sua conta
           *[other] você está sem acesso à sua conta há { $waiting }
        }

explain =
    .a = Quase sempre é uma destas três coisas: a senha, um bloqueio rápido depois de várias tentativas ou um aparelho novo que precisa ser confirmado antes.
    .b = O mais comum é a senha não conferir, a conta travar por um tempo depois de muitas tentativas ou faltar confirmar por e-mail um aparelho novo.

where-device =
    .a = A versão do aplicativo fica nas configurações dele, no fim da página.
    .b = Abra as configurações do aplicativo e role até o fim: a versão está lá.

steps =
    .a =
        Você já pode tentar o seguinte:
        1. Abra o aplicativo oficial, ou digite o endereço no navegador, e toque em “Esqueci a senha”.
        2. Procure o e-mail de confirmação, inclusive no spam, e confirme o aparelho novo se for pedido.
        3. Se a conta travou depois de várias tentativas, espere o tempo que a tela indica e tente mais uma vez.
        Depois de trocar a senha, os saques ficam pausados por um tempo; o aplicativo mostra até quando.
    .b =
        Três passos que costumam resolver:
        1. Redefina você a senha em “Esqueci a senha”, somente no aplicativo oficial ou no nosso site.
        2. Veja na caixa de entrada e no spam se há um e-mail para confirmar o aparelho.
        3. Depois de várias tentativas sem sucesso, aguarde o tempo mostrado na tela.
        Por proteção, os saques ficam pausados por um tempo depois da troca; no aplicativo você vê até quando.
steps-chat =
    .a = Tente primeiro “Esqueci a senha” no aplicativo oficial e veja no seu e-mail, inclusive no spam, se há um pedido para confirmar o aparelho.
    .b = O caminho mais rápido é “Esqueci a senha” no aplicativo oficial; se o e-mail de confirmação não aparecer, olhe também no spam.

next-step-asking =
    .a = Assim que receber a sua resposta, verifico do nosso lado o que está barrando o login; de qualquer forma, você terá um retorno meu { follow-up }.
    .b = Com essa informação consigo ver a tentativa de acesso; volto a falar com você { follow-up }, com ou sem novidade.
    .c = Quando a sua resposta chegar, vejo o que bloqueia a entrada e dou notícias { follow-up }.
next-step-ready =
    .a = Vou verificar do nosso lado o que está barrando o login, e você terá um retorno meu { follow-up }.
    .b = Enquanto isso, olho a tentativa de acesso e volto a falar com você { follow-up }, com ou sem novidade.
    .c = Vejo agora mesmo o que bloqueia a entrada e dou notícias { follow-up }.
