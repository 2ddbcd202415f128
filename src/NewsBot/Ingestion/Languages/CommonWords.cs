namespace NewsBot.Ingestion.Languages;

/// <summary>The words that hold sentences together in the languages of the larger newspapers, by the language's tag.</summary>
internal static class CommonWords
{
    /// <summary>Of each language the words that make up a third or more of its running text, in lower case; several languages share some.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> ByLanguage { get; } = new Dictionary<string, string>
    {
        ["en"] = "the of and to in a is that it was for on are with as his they be at this have from or had by but not what were we when your can said there an which their has would who will been more her she he its after also about than",
        ["de"] = "der die das und in den von zu mit ist nicht ein eine dem des für auf sich im auch es an werden aus er hat dass sie nach wird bei noch wie einem über so zum war haben nur oder aber vor zur bis mehr durch man sein wurde einer einen sagte als am sei gegen kann",
        ["fr"] = "le la les de des du et un une en à dans que qui il est pour pas au sur se ce par plus ne avec sont son sa ses aux mais ou cette comme été nous on ont leur elle je lui après même être fait était entre sans a d'un d'une c'est qu'il n'est",
        ["es"] = "el la los las de del y en un una que se no por con para su al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está donde quien porque una según han",
        ["it"] = "il lo la i gli le di del della dei delle e in un una che è per non con si da al alla sono ha nel nella come più anche ma se dal dalla questo questa essere stato hanno ai suo sua tra dopo alle degli o ci su loro era due sul perché",
        ["pt"] = "o a os as de do da dos das e em um uma que não para com por se no na nos nas mais como ao à foi ele ela são mas seu sua ou ser quando muito também está já entre até pela pelo isso depois sem mesmo aos era tem disse segundo",
        ["nl"] = "de het een en van in te dat op is voor met die zijn niet aan er om als ook bij door naar maar nog uit wordt hij over heeft was ze tot werd worden meer dan of zich dit wel geen kan hebben deze tegen na onder moet zou haar hun",
        ["sv"] = "och i att det som en på är av för med den till inte har de ett om han men var jag från vi så kan när år hon under också eller efter nu sig där ut över vid mot skulle hade mycket än blir bara säger sade detta alla ska",
        ["da"] = "og i at det er en af til på for med den de som ikke der har et han var men vi fra jeg kan ved så om også efter eller over nu ud blev blevet hun være skal mod bliver havde sig mere op når siger hvor sin kun dem denne",
        ["no"] = "og i det er på at en som for med av til har ikke den de et han om var men fra jeg vi så kan også etter ved eller nå ut ble blitt hun være skal mot blir hadde seg mer opp når sier hvor sin bare dem dette enn mellom",
        ["fi"] = "ja on ei se että oli joka myös kun hän ovat mutta sen tai kuin niin mukaan jo vain sekä jos nyt ole hänen voi siitä vielä sitä olivat ne jotka tämä noin ennen koska tämän kanssa kertoo sanoo vuonna jälkeen olisi",
        ["pl"] = "w i na z że się nie do to jest o jak po od za przez co ale dla ma czy są tym już tylko był oraz może być jego który która które było ich przed także tego jej podczas gdy roku powiedział został pod bez we ze",
        ["cs"] = "a v se na je že z o s do i to za k ve pro by jsou ale po si jako které jeho který která bylo být také podle už byl od u jsem když není co až však jen nebo má před po ze při více let řekl",
        ["hu"] = "a az és hogy nem is egy ez volt el meg de már még csak mint ki ha azt kell vagy amely be után szerint lehet minden nagy sem pedig így között mert aki több ezt mondta új nincs arra majd most két alatt",
        ["ro"] = "și de în a la cu că pe din un o nu pentru este care mai se sunt fost ca prin dar au după sa lui fi spus acest ale iar această sau fără cel până al ce ani când unui unei către despre între",
        ["tr"] = "ve bir bu da de için ile olarak çok daha olan gibi en ise o kadar sonra ne var ancak değil her ama olduğunu dedi iki göre yeni oldu tarafından büyük türkiye ki bin içinde veya yıl şu üzerinde hem mi",
        ["id"] = "yang dan di dari ini untuk dengan itu tidak pada dalam akan juga ke ada oleh mereka bisa telah sudah kami saat atau lebih tersebut karena dia orang menjadi seperti tahun secara hari kata sebagai para kita adalah masih harus",
        ["ru"] = "и в на не что с по а из к для это как от он его о за но до у все так же после мы был этого когда бы которые который только также или есть если было она их со сказал может во том уже этом они",
        ["uk"] = "і в на не що з у та до за від як для це про є його а по але було також який які після вони він якщо був щоб може або було із під час їх сказав року вже ми ще де бути цього зі має",
        ["bg"] = "и в на да се за от с не са е че по до като това при но след ще си беше или които които той който бъде има със още през между който към само повече каза също ни го му им тя те от ако кои",
        ["ar"] = "في من على أن إلى التي عن مع هذا كما ما بعد الذي لم هذه قد لا كان بين أنه وقال خلال هو ذلك قبل حيث كانت وقد قال وفي أو هي إن يوم منذ عدد ومن وأن أي كل ولم حتى",
        ["fa"] = "و در به از که این را با است آن برای یک خود تا بر هم نیز می شده کرد شد های بود کند وی اما گفت پس دو او هر ما شود دیگر باید کرده داد پیش اگر بین روز",
    }.ToDictionary(language => language.Key, language => (IReadOnlyList<string>)[.. language.Value.Split(' ').Distinct()]);
}
