using System.Collections.Frozen;
using System.Text;

namespace NewsBot.Quotes.Speakers.Names;

/// <summary>Common first names of many countries, by the pronoun that usually goes with them; written down from general knowledge.</summary>
internal static class FirstNames
{
    private const string Male =
        "aaron abdul abdullah abraham adam adil adrian ahmad ahmed akira al alan albert alejandro aleksandr aleksei alessandro alex alexander alexandre alexei alexey "
        + "alfred ali allan allen alvaro alvin amir anatoly anders andre andreas andrei andrew andriy andy angelo angus anthony antoine anton antonio antony antónio "
        + "arjun armand arnold arthur artur asif augustin austin axel ayman barack barry bart bashar ben benjamin benny bernard bernie bertrand bill billy björn "
        + "bob bobby boris brad bradley brandon brent bret brett brian bruce bruno bryan burt byron calvin cameron carl carlos casey cesar chad charles charlie "
        + "chester chris christian christoph christophe christopher chuck clarence claude clay cliff clifford clint clive clyde cody colin conor corey cory craig curt "
        + "curtis cyril cyrus dale damian damien dan daniel danny darren darryl dave david davis dean dennis denis denys derek derrick devin dick diego dieter dimitri "
        + "dimitry dirk dmitri dmitriy dmitry dmytro dominic dominique don donald doug douglas drew duncan dustin dwayne dwight dylan earl ed eddie edgar eduardo edward "
        + "edwin eli elijah elliot elliott elmer elon emil emilio emmanuel enrique eric erich erik ernest ernesto ethan eugene evan evgeny ezra fabio farid felipe felix "
        + "ferdinand fernando fidel filip florian francesco francis francisco franck francois françois frank franklin franz fred freddie frederick friedrich fritz "
        + "gabriel gareth garry gary gavin gene geoff geoffrey georg george georges gerald gerard gerhard gerry giancarlo gianni gilbert giorgio giovanni giuseppe glen "
        + "glenn gordon graham grant greg gregg gregory guido guillaume guillermo günter gus gustavo guy hank hans harald harold harris harrison harry harvey hasan hassan "
        + "hector heiko heinrich heinz helmut henri henrik henry herb herbert herman hiroshi horst howard hubert hugh hugo hussein ian ibrahim ignacio igor ilya imran isaac "
        + "ismail ivan jack jackson jacob jacques jaime jair jake jakob jamal james jamie jan janez jared jason javier jay jean jed jeff jefferson jeffrey jens jeremy jerome "
        + "jerry jesse jesus jim jimmy joachim joao joaquin joe joel joerg johan johannes john johnny jon jonas jonathan jordan jorge jose joseph josep josh joshua josé juan "
        + "julian julio julius jürgen justin kamal karim karl keith ken kenneth kenny kevin khaled khalid kim kirk klaus konrad konstantin krzysztof kurt kyle lamar "
        + "lance larry lars laurence laurent lawrence lee leo leon leonard leonid leopoldo les leslie lester lewis lindsey lionel lloyd lorenzo louis luca lucas luis luiz luke "
        + "lyle lyndon mahmoud malcolm manfred manuel marc marcel marco marcos marcus mario mark markus marshall martin marty marvin mateusz mathias matt matteo matthew matthias "
        + "maurice max maxim mehmet mel michael michal michel miguel mikael mike mikhail milos mitch mitchell mitt mohamed mohammad mohammed morgan moshe muhammad murray mustafa "
        + "mykhailo narendra nathan nathaniel ned neil nelson newt nicholas nick nicolas nicolás niels nigel nikolai nikolay noah noam norbert norman oleg oleksandr oleksii oleksiy olaf "
        + "oliver olivier omar orrin oscar oskar otto owen pablo pascal pat patrick paul paulo pavel pavlo pedro pep percy pete peter petr petro phil philip philippe phillip pierre piers "
        + "piotr quentin rafael rahul raj rajiv ralph ramon ramzan rand randall randy raphael raul ravi ray raymond recep reggie reince rex ricardo richard rick ricky rob robbie robert roberto "
        + "robin rod rodney rodrigo roger roland rolf roman ron ronald ronnie rory ross roy ruben rudolf rudolph rudy rui rupert russ russell ryan salman salvador sam samir samuel sandeep "
        + "santiago scott sean sebastian serge sergei sergey sergio serhii serhiy seth shane shaun shawn sheldon shigeru shinzo sid sidney silvio simon spencer stan stanley stefan "
        + "stefano stephan stephane stephen sterling steve steven stewart stuart sven sylvain tariq taro tayyip ted terrence terry thad theo theodore thierry thom thomas tim timothy "
        + "toby todd tom tomas tommy tony travis trent trevor troy tyler udo ulrich umar valery vance vasily vernon victor viktor vince vincent vitali vitaliy vitaly vlad vladimir volodymyr "
        + "vyacheslav wade wallace walt walter warren wayne wendell werner wilbur wilhelm will willem william willie winston wolfgang woodrow xavier xi yair yan yannick yasser yevgeny yoshihide "
        + "yousef yuri yuriy yuval yves zac zach zachary zbigniew zeke";

    private const string Female =
        "abby abigail adele adriana agnes aicha aisha alana alena alessandra alexandra alexandria alexis alice alicia alina alison allison alyssa amal amanda amber amelia amina amy ana anastasia "
        + "andrea angela angelina angie anita ann anna annalena anne annegret annette annie antonia april ariana arlene ashley astrid aubrey audrey ava barbara beatrice becky belinda bella bernadette "
        + "beth bethany betsy betty beverly bianca birgit bonnie brenda brianna bridget brigitte brooke camilla camille candace carla carly carmen carol carole caroline carolyn carrie cassandra "
        + "catherine cathy cecilia celeste celia charlene charlotte chelsea cheryl chloe christa christiane christina christine chrystia cindy claire clara claudia colleen condoleezza connie "
        + "constance courtney cristina crystal cynthia dana daniela danielle daphne dawn deanna debbie deborah debra delia denise desiree diana diane dianne dina dolores dominique donna dora doris "
        + "dorothy edith eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen elsa emily emma erica erika erin esther ethel eva eve evelyn faith fatima felicia fiona florence "
        + "frances francesca frida gabriela gabrielle gail geraldine gertrude gina ginger giorgia giulia gladys glenda gloria grace greta gretchen gwen gwyneth hannah harriet hazel heather heidi "
        + "helen helena helga hilary hillary hope huma ida ilhan imelda inga ingrid irene irina iris irma isabel isabella ivana ivanka jackie jacinda jacqueline jan jane janet janice janine jasmine "
        + "jeanne jeannie jen jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn jodi josephine joy joyce juanita judith judy julia juliana julie juliet june kamala karen karin karine "
        + "karla kate katerina katherine kathleen kathryn kathy katie katrin katrina katy kay kayla kellie kelly kellyanne kendra kerry kerstin kim kimberly kirsten kirsty kristen kristi "
        + "kristin kristina krystal lana lara larisa latoya laura lauren laurie leah leila lena leslie leticia lidia lilian lillian lily linda lindsay lisa liz liza lois lola lora loretta lori lorraine "
        + "louise lucia lucy luisa luz lydia lynda lynn lyudmila madeleine madison maggie malala mallory manuela marcia margaret margarita margot marge maria mariana marianne marie marilyn marina "
        + "marine marion marisa marissa marjorie marlene marsha martha mary maryam maureen maxine maya megan meghan melania melanie melinda melissa mercedes meredith mia michaela michele "
        + "michelle mildred mimi mindy miranda miriam mitzi mollie molly mona monica monika morgan muriel myra nadia nadine nancy naomi natalia natalie natasha nellie nicola nicole nikki nina nora "
        + "norma octavia olga olena olha olivia oksana opal paige pamela patricia patsy patty paula pauline pearl peggy penelope penny petra phyllis pia polina polly priscilla priti rachel ramona "
        + "raquel rebecca regina renee rhonda rita roberta robyn rochelle ronda rosa rosalind rose roseann rosemary roxanne ruth sabrina sadie sally samantha sandra sandy sanna sara sarah sasha "
        + "terry savannah selena selma shannon sharon sheila shelby shelley shelly sheri sherry shirley simone sofia sonia sonya sophia sophie stacey stacy stella stephanie sue susan susanna susanne "
        + "suzanne svetlana sylvia tabitha tamara tammy tanya tara tatiana teresa terri tess thelma theresa tiffany tina toni tonya tracey traci tracy trisha trudy tulsi ursula valentina valeria "
        + "valerie vanessa vera veronica vicki vickie vicky victoria viola violet virginia vivian wanda wendy whitney wilma yelena yolanda yulia yvette yvonne zainab zoe";

    private const string Nicknames =
        "joe:joseph bill:william will:william bob:robert rob:robert bobby:robert mike:michael jim:james jimmy:james tom:thomas dick:richard rick:richard rich:richard ted:edward ted:theodore "
        + "ed:edward tony:anthony tony:antony dan:daniel dave:david steve:stephen steve:steven chris:christopher matt:matthew andy:andrew greg:gregory jeff:jeffrey jeff:jefferson ken:kenneth "
        + "larry:lawrence ron:ronald don:donald tim:timothy chuck:charles charlie:charles jack:john jon:jonathan pat:patrick ben:benjamin bernie:bernard sam:samuel nick:nicholas pete:peter "
        + "phil:philip ray:raymond rudy:rudolph newt:newton mitch:mitchell jerry:gerald gerry:gerald liz:elizabeth beth:elizabeth betsy:elizabeth kate:katherine kathy:kathleen cathy:catherine "
        + "jen:jennifer jenny:jennifer sue:susan debbie:deborah deb:deborah barb:barbara peggy:margaret maggie:margaret meg:margaret nancy:ann patty:patricia pam:pamela vicky:victoria "
        + "alex:alexander alex:alexandra vlad:vladimir abe:abraham al:albert al:alan fred:frederick hank:henry harry:henry josh:joshua zach:zachary doug:douglas dmitry:dmitri sergei:sergey "
        + "volodymyr:vladimir reggie:reginald mel:melvin walt:walter wes:wesley tommy:thomas danny:daniel kenny:kenneth eddie:edward freddie:frederick ronnie:ronald donny:donald";

    private const string Either =
        "alex cameron casey chris dale dana drew jackie jamie jan jean jordan kelly kerry kim lee leslie lindsey lynn morgan pat robin sam shannon stacy taylor terry tracy val";

    private static readonly FrozenDictionary<string, Gender> Genders = Build();

    private static readonly FrozenSet<string> Shared = Either.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Pairs = Nicknames.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a lower-case word is a known first name.</summary>
    public static bool Knows(string lower) => Genders.ContainsKey(lower);

    /// <summary>The pronoun that goes with a lower-case first name; unknown where it goes with both or is not listed.</summary>
    public static Gender GenderOf(string lower)
    {
        if (Genders.TryGetValue(lower, out var gender)) return gender;
        var hyphen = lower.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && Genders.TryGetValue(lower[..hyphen], out gender) ? gender : Gender.Unknown;
    }

    /// <summary>Whether a lower-case first name is given to men and women alike, so that a title beside it tells more.</summary>
    public static bool IsShared(string lower) => Shared.Contains(lower);

    /// <summary>Whether two lower-case first names can be one person's: equal, an initial, a known short form, or a beginning of at least three letters.</summary>
    public static bool Agree(string a, string b)
    {
        if (a == b || (a.Length > 4 && Undoubled(a) == Undoubled(b))) return true;
        var (shorter, longer) = a.Length <= b.Length ? (a.TrimEnd('.'), b) : (b.TrimEnd('.'), a);
        if (shorter.Length == 0) return false;
        if (shorter.Length == 1 || shorter.Length >= 3) return longer.StartsWith(shorter, StringComparison.Ordinal) || Pairs.Contains($"{shorter}:{longer}") || Pairs.Contains($"{longer}:{shorter}");
        return Pairs.Contains($"{shorter}:{longer}");
    }

    /// <summary>The letters without doubles and accents: "Hillary" and "Hilary", "François" and "Francois" are spellings of one name.</summary>
    private static string Undoubled(string name)
    {
        var kept = new StringBuilder(name.Length);
        foreach (var letter in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetter(letter) && (kept.Length == 0 || kept[^1] != letter)) kept.Append(letter);
        }

        return kept.ToString();
    }

    private static FrozenDictionary<string, Gender> Build()
    {
        var genders = new Dictionary<string, Gender>(StringComparer.Ordinal);
        foreach (var name in Male.Split(' ')) genders[name] = Gender.Male;
        foreach (var name in Female.Split(' '))
        {
            if (!genders.TryAdd(name, Gender.Female)) genders[name] = Gender.Unknown;
        }

        foreach (var pair in Nicknames.Split(' '))
        {
            var colon = pair.IndexOf(':', StringComparison.Ordinal);
            genders.TryAdd(pair[..colon], genders.GetValueOrDefault(pair[(colon + 1)..]));
        }

        return genders.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
