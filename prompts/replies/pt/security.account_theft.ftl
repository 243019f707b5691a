situation =
    .a = { $amount ->
            [none] parece que alguém entrou na sua conta
           *[other] parece que alguém entrou na sua conta, e há { $amount } em jogo
        }
    .b = { $amount ->
            [none] outra pessoa pode ter acesso à sua conta
           *[other] outra pessoa pode ter acesso à sua conta, e isso envolve { $amount }
        }
    .c = { $amount ->
            [none] parece que há movimentações na sua conta que não são suas
           *[other] parece que há movimentações na sua conta que não são suas, e isso envolve { $amount }
        }

feeling-neutral =
    .a = Você fez bem em avisar logo. Trato o seu caso como urgente: { $situation }.
    .b = Que bom que você avisou na hora: { $situation }, e isso não pode esperar.
    .c = Trato o seu caso como emergência: { $situation }.
feeling-worried =
    .a = Imagino o susto, e estou com você: { $situation }. Vamos proteger a conta passo a passo.
    .b = Entendo como isso assusta: { $situation }. O primeiro passo é proteger o acesso.
    .c = É natural sentir medo numa hora dessas: { $situation }. Vamos começar pelo mais urgente.
feeling-frustrated =
    .a = Entendo como isso é difícil: { $situation }. Vamos impedir que isso avance.
    .b = Sei como isso é desgastante: { $situation }. O primeiro passo é proteger o acesso.
    .c = Entendo a sua frustração: { $situation }. Vamos começar pelo mais urgente.
feeling-angry =
    .a = Entendo a sua indignação: { $situation }. Vamos impedir que isso avance.
    .b = É compreensível ficar com raiva: { $situation }. O mais urgente agora é proteger a sua conta.
    .c = Entendo por que isso revolta: { $situation }. Vamos começar pelo mais urgente.

care-neutral =
    .a = Olá, você fez bem em avisar logo; tratamos o seu caso como urgente.
    .b = Olá, que bom que você escreveu na hora; isso não pode esperar.
    .c = Olá, levamos isso muito a sério e queremos ajudar agora mesmo.
care-worried =
    .a = Olá, imaginamos o susto e queremos ajudar agora mesmo.
    .b = Olá, entendemos como isso assusta; o primeiro passo é proteger a sua conta.
    .c = Olá, é natural sentir medo numa hora dessas, e queremos ajudar já.
care-frustrated =
    .a = Olá, entendemos como isso é difícil e queremos ajudar agora mesmo.
    .b = Olá, sabemos como isso é desgastante; o primeiro passo é proteger a sua conta.
    .c = Olá, entendemos a sua frustração; isso não pode esperar.
care-angry =
    .a = Olá, entendemos a sua indignação; o primeiro passo é proteger a sua conta.
    .b = Olá, é compreensível ficar com raiva, e tratamos o seu caso como urgente.
    .c = Olá, entendemos por que isso revolta e queremos ajudar agora mesmo.
move-to-app =
    .a = Se você ainda consegue entrar, congele a conta no aplicativo e fale com a gente pelo chat de suporte de lá; não publique detalhes aqui nem responda a quem procurar você primeiro, mesmo em nosso nome.
    .b = Se ainda tiver acesso, congele a conta no aplicativo e procure a nossa equipe no chat de suporte que fica lá; não dê detalhes em público e ignore quem oferecer ajuda no privado, mesmo em nosso nome.

steps =
    .a =
        Faça isto agora, em um dispositivo confiável:
        1. Se ainda conseguir entrar, congele a conta ou desative os saques nas configurações de segurança.
        2. Troque a senha da conta e a do seu e-mail e configure o 2FA de novo.
        3. Tire um print e depois remova os dispositivos, as chaves de API e os endereços de saque que não são seus.
        4. Guarde as provas: capturas de tela, TXIDs, horários e mensagens suspeitas; não apague nada.
        5. Registre um boletim de ocorrência na polícia e guarde o número.
        6. Fale conosco só pelo aplicativo e pelo site oficiais. Quem procurar você primeiro, ou oferecer recuperar os fundos mediante pagamento, não é da nossa equipe.
    .b =
        É isto que mais protege você agora, nesta ordem e em um dispositivo limpo:
        1. Congele a conta ou desative os saques, se ainda tiver acesso.
        2. Crie senhas novas para a conta e para o seu e-mail e configure o 2FA de novo.
        3. Confira dispositivos, chaves de API e endereços de saque, e exclua o que não reconhecer, depois de tirar um print.
        4. Guarde as provas: capturas de tela, TXIDs, horários, mensagens e e-mails suspeitos.
        5. Faça um boletim de ocorrência e anote o número.
        6. Use só o aplicativo e o site oficiais, e não responda a quem oferecer ajuda ou recuperação por fora.
steps-chat =
    .a =
        Faça isto agora, em um dispositivo confiável:
        1. Se ainda conseguir entrar, congele a conta ou desative os saques.
        2. Troque a senha da conta e a do seu e-mail e configure o 2FA de novo.
        3. Tire um print e depois remova os dispositivos, as chaves de API e os endereços de saque que não são seus.
        4. Guarde capturas de tela e TXIDs como prova e registre um boletim de ocorrência na polícia.
    .b =
        Primeiro estas quatro coisas, em um dispositivo limpo:
        1. Se ainda tiver acesso, congele a conta ou desative os saques.
        2. Crie senhas novas para a conta e para o seu e-mail e configure o 2FA de novo.
        3. Tire um print e depois exclua os dispositivos, as chaves de API e os endereços de saque que você não reconhecer.
        4. Guarde capturas de tela e TXIDs, e faça um boletim de ocorrência.
steps-phone =
    .a =
        Vamos fazer isso passo a passo, em um dispositivo confiável; com calma, eu espero.
        Primeiro: se ainda conseguir entrar, congele a conta ou desative os saques nas configurações de segurança.
        Segundo: troque a senha da conta e a do seu e-mail e configure o 2FA de novo.
        Terceiro: tire um print e depois remova os dispositivos, as chaves de API e os endereços de saque que não são seus.
        Depois da ligação, guarde capturas de tela e mensagens suspeitas como prova e registre um boletim de ocorrência na polícia.
        Confie só no nosso aplicativo e no nosso site oficiais, e nunca diga a ninguém um código ou uma senha, nem a mim.
    .b =
        Vou orientar você agora mesmo; use um dispositivo confiável.
        Primeiro, congele a conta ou desative os saques, se ainda tiver acesso.
        Depois, crie senhas novas para a conta e para o seu e-mail e configure o 2FA de novo.
        Em seguida, tire um print e depois exclua os dispositivos, as chaves de API e os endereços de saque que não reconhecer.
        Mais tarde, reúna as provas e faça um boletim de ocorrência.
        Use só o nosso aplicativo e o nosso site oficiais, e nunca diga a ninguém um código ou uma senha, nem a mim.

explain =
    .a = Preciso falar com franqueza: uma transação já confirmada na blockchain não pode ser desfeita, então não posso prometer como isso vai terminar. O que podemos fazer é fechar todos os acessos agora e reunir as provas.
    .b = Digo com toda a franqueza: transações confirmadas na blockchain não têm volta, e não posso prometer um resultado. Quanto antes tudo for bloqueado, menos ainda poderá ser levado.

next-step-ready =
    .a = Estou passando o seu caso agora para a nossa equipe de segurança, e você terá notícias por aqui { follow-up }; responda só pelos canais oficiais e nunca informe a ninguém códigos, senhas ou a frase de recuperação.
    .b = A nossa equipe de segurança recebe o seu caso neste momento, e voltamos a falar com você por aqui { follow-up }. Até lá, nunca compartilhe códigos, senhas ou a frase de recuperação com ninguém, e confie só nos nossos canais oficiais.
    .c = O seu caso vai agora para a nossa equipe de segurança, e damos notícias por aqui { follow-up }. Confie só nos canais oficiais e não diga a ninguém as suas senhas, códigos ou frase de recuperação.
