using System.Collections.Frozen;
using NewsBot.Text;

namespace NewsBot.Citations.Words;

/// <summary>
/// Words that news English uses for one another. Each group was written by hand; two words of a group stand for each other, words of two groups
/// do not, even where a third word is in both. A word with its opposite is in no group together.
/// </summary>
internal static class SameMeaning
{
    private const string Groups = """
        ready prepared willing|household home family|climber mountaineer|travel visit|hospital hospitalise hospitalize|kill slay slaughter|kill die dead death fatality perish|die death dead perish decease|casualty victim|murder homicide|assassinate assassination
        wound injure hurt injury|injury wound hurt|shoot gunfire fire shot|gunman shooter attacker assailant|attacker assailant
        attack assault strike raid|strike hit|bomb bombing blast explosion explode detonate|blast explosion bang|shell bombard bombardment
        troop soldier force military army|soldier serviceman|army military|fighter combatant|rebel insurgent militant|militia paramilitary
        withdraw withdrawal pullout pullback retreat drawdown|withdraw leave|leave depart departure exit|enter entry
        invade invasion incursion|deploy deployment station|move relocate shift transfer|seize capture take|take seize
        arrest detain detention custody apprehend|jail imprison prison sentence|prison jail|imprison jail incarcerate|free release liberate|convict conviction
        charge indict|accuse accusation blame|acquit clear|sue lawsuit litigation|judge justice|trial hearing|verdict ruling|rule ruling decide decision
        court tribunal|law legislation act|bill legislation|statute law|ban prohibit outlaw bar forbid prohibition|allow permit let|permit licence license
        approve approval pass endorse adopt back|approve clear|pass adopt|sign ink|ratify ratification|veto block|block prevent stop halt
        stop halt cease end suspend|end conclude finish close|suspend halt pause|cancel scrap call_off axe|delay postpone defer put_off
        begin start commence launch open|start launch|launch unveil introduce|open inaugurate|resume restart
        announce declare unveil reveal disclose|reveal disclose expose|publish release issue|issue release|report account
        say state tell declare remark comment note add|claim assert allege maintain contend|insist maintain|warn caution|promise pledge vow|vow pledge|confirm verify
        verify verification check|deny denial reject|reject refuse dismiss turn_down|refuse decline|oppose object resist|oppose against opposition|support back endorse
        support favour favor|agree accept consent|agreement deal accord pact treaty|deal accord|pact treaty|truce ceasefire|talk negotiation discussion dialogue
        discuss talk debate|negotiate negotiation|meet meeting encounter|meeting talk summit|conversation talk call|call phone telephone|visit trip
        travel go journey fly|arrive reach land|go travel head|come arrive|return come_back go_back|flee escape|evacuate evacuation
        buy purchase acquire acquisition|acquisition takeover|sell sale|merge merger|own hold|invest investment|spend expenditure spending|cost price
        pay payment|wage pay salary|earn make|profit earnings income|income earnings|revenue sales turnover|loss deficit|debt borrowing|loan credit|fund finance money
        fund funding|grant give award|donate give|give provide supply|provide supply deliver|send dispatch ship|deliver delivery ship
        rise increase climb grow gain jump surge soar go_up|increase raise growth hike|raise lift boost hike increase|grow expand growth|jump surge leap|soar surge
        fall decrease drop decline slip sink go_down tumble plunge slump|fall reduce|cut reduce slash lower trim decrease reduction|reduce lower reduction
        drop plunge|shrink contract|shed cut|layoff dismissal redundancy|dismiss fire sack|fire sack|worker employee staff|staff employee|employ hire
        hire appoint recruit|appoint name|appoint appointment|nominate nomination|elect election vote|vote ballot poll|poll survey|survey study|candidate contender
        resign resignation quit step_down|quit leave|replace succeed|successor replacement|lead head|leader chief head|head chief boss|boss chief executive|chief_executive ceo
        firm company business corporation|company group|maker manufacturer producer|make produce manufacture build|build construct erect|factory plant
        car automobile vehicle|vehicle truck lorry|truck lorry|plane aircraft jet airliner|aircraft plane jet|airport airfield|ship vessel boat|boat vessel|train railway
        crash collision accident|collide crash|crash smash|bus coach|road street highway|highway motorway|house home|home residence|apartment flat|building structure
        capital city|area region|region province|district area|country nation state|nation country|border frontier|abroad overseas
        world global international|global worldwide|domestic national|local regional|government administration authority|government cabinet|authority official
        official officer|minister secretary|parliament legislature|lawmaker legislator mp parliamentarian|senator lawmaker|spokesman spokesperson spokeswoman
        representative spokesman spokesperson envoy|envoy ambassador|diplomat envoy|police officer cop|policeman officer|police authority
        doctor physician medic|hospital clinic|patient sick|ill sick|illness disease sickness|disease virus|vaccine jab vaccination|vaccinate vaccination inoculate
        drug medicine medication|drug narcotic|treat treatment|cure heal|test trial|study research|scientist researcher|researcher scientist academic|expert specialist
        analyst expert|teacher educator|student pupil|school academy|university college|child kid youngster|child minor|boy youth|girl youth|man male|woman female
        baby infant|elderly old|young youth|family relative|relative kin|wife spouse|husband spouse|resident inhabitant citizen|citizen national
        migrant refugee|refugee asylum|protest demonstration rally|protest demonstrate demonstrator|protester demonstrator|march rally|riot unrest|unrest turmoil
        strike walkout|union labour labor|crowd throng|gather assemble|storm hurricane cyclone typhoon|hurricane storm|flood flooding inundate|rain rainfall downpour
        fire blaze wildfire|blaze burn|burn torch|earthquake quake tremor|quake tremor|destroy destruction demolish wreck ruin|damage harm|demolish raze|collapse fall
        rescue save|save rescue|help aid assist assistance|aid assistance relief|search hunt|find discover discovery detect|discover uncover|reach strike clinch|parliament lawmaker legislator legislature congress mp|congress legislature|court judge|fall slide dip tumble drop decline|rise edge climb advance|ease soften loosen|tighten toughen|destroy wreck devastate|extinguish douse|clear remove|remove strip|abolish scrap|overturn quash annul|uphold back|accelerate hasten|slow brake|hold host stage|attend join|chair head|host stage|unveil present|present show|display show exhibit|highlight stress underline emphasise emphasize|urge press push|press push|lobby press|hit batter pound|batter lash|sweep spread|spread extend|extend prolong lengthen|shorten cut|widen expand broaden|narrow shrink|double twofold|triple treble|halve half|outstrip exceed surpass|exceed top surpass|total amount|remain stand|shut closure|closure closing|close seal|seal block|trap strand|strand maroon|stranded stuck|evacuate move|flee displace|displace uproot|shelter refuge|camp settlement|tent shelter|wave surge|surge rush|rush hurry|queue line|test check|monitor observe|observer monitor|faulty defective flawed broken|inspect check|screen check|approve authorise authorize greenlight|authorise permit|halt freeze|freeze suspend|freeze block|seize confiscate impound|smuggle traffic|trafficker smuggler|gang group|cartel gang|fugitive runaway|escape flee|escape breakout|hunt pursue chase|chase pursue|hostage captive|kidnap abduct seize|abduct abduction|kidnapping abduction|ransom payment|bomber attacker|raid storm|storm attack|besiege surround|surround encircle|encircle surround|advance push|repel repulse|shoot_down down|intercept stop|fire launch|launch fire|mobilise mobilize|recruit conscript|conscription draft|veteran ex|commander chief|general commander|captain skipper|crew sailor|sailor seaman|pilot airman|driver motorist|motorist driver|passenger traveller traveler|tourist visitor holidaymaker|visitor guest|tourism travel|hotel resort|flight plane|runway airstrip|delay hold_up|disrupt disruption|outage blackout|blackout power_cut|fault glitch defect|glitch bug|flaw fault weakness|breach leak|leak spill|spill leak|contaminate pollute|pollute pollution|toxic poisonous|poison poisonous|waste rubbish garbage|recycle reuse|solar sun|turbine windmill|dam reservoir|pipeline pipe|drill bore|mine pit|miner pitman|steel metal|gold bullion|crypto cryptocurrency|bitcoin cryptocurrency|startup company|founder cofounder|shareholder holder|dividend payout|payout payment|compensation damages|compensate reimburse|refund reimburse repay|repay reimburse|bailout rescue|bankrupt insolvent|bankruptcy insolvency|restructure reorganise reorganize|chief top|senior top high|veteran longtime|longtime veteran|novice newcomer|youngest junior|elderly aged|pensioner retiree|teenager teen youngster|toddler child|infant baby|newborn baby|pupil schoolchild|schoolchild pupil child|principal headteacher|headteacher head|lecturer academic|professor academic|dean head|exam test|grade mark|degree qualification|course class|lesson class|strike industrial_action|picket protest|march demonstrate|blockade block|blockade siege|banner sign|chant shout|clash fight|scuffle fight brawl|brawl fight|arson fire|loot ransack plunder|vandalise damage|stab knife|knife blade|behead decapitate|torture abuse|abuse mistreat|rape assault|harass bully|victim target|witness bystander|bystander onlooker|lawyer attorney solicitor barrister counsel|attorney lawyer|prosecutor attorney|defendant accused|plead plea|jail term sentence|term sentence|parole release|pardon amnesty|appeal challenge|challenge contest|contest dispute|annul cancel|referendum vote plebiscite|turnout participation|constituency district|seat constituency|coalition partner|minority smaller|leadership leader|campaign drive|campaigner activist|activist advocate|charity nonprofit|nonprofit ngo|volunteer helper|donor giver|donation gift contribution|contribute donate give|contribution donation|fundraise raise|speech talk|declare proclaim|proclaim declare|draft write|treaty convention|convention treaty agreement|protocol agreement|clause provision|provision measure|decree order|order instruct command|command order|instruct order tell|tell inform|inform notify|notify alert|alert warn|warn warning|warning alert|hint suggest|suggest indicate|imply suggest|signal indicate|deem consider|view consider|see regard|judge deem|rate rank|rank place|lead top|edge narrow|oversee supervise|supervise oversee|manage run|govern rule|reign rule|inherit succeed|crown coronation|ceremony service|mass service|pray prayer|worship pray|pilgrim worshipper|holy sacred|striker forward|player footballer|police officer|miss disappear|disappear vanish
        steal theft rob robbery|rob robbery|thief robber|fraud scam|bribe bribery|corrupt corruption|investigate investigation probe inquiry|probe inquiry investigation
        inquiry investigation|examine inspect|inspect inspection|suspect accused|evidence proof|prove show|show demonstrate|show indicate|find show
        important significant key major crucial vital|major big large|large big huge|huge massive enormous|small little tiny|fast quick rapid swift
        quick rapid swift|slow sluggish|new fresh|latest recent new|old former|former ex previous|previous earlier|next following|early earlier|late later
        last past previous|final last|first initial|main chief principal|good positive|bad poor|poor impoverished|rich wealthy|wealthy affluent|dangerous hazardous
        danger risk threat|threat menace|risk hazard|threaten threat|fear worry concern|concern worry|crisis emergency|difficult hard tough|hard tough|easy simple
        strong powerful|weak feeble|serious grave severe|severe serious|critical crucial|clear obvious|secret covert|public open|private personal|legal lawful
        illegal unlawful|peaceful nonviolent|violent violence|war conflict fighting|fight battle combat clash|clash battle|conflict fighting|weapon arm|gun weapon firearm
        missile rocket|rocket missile|drone uav|nuclear atomic|ammunition munition|sanction penalty|fine penalty|penalty punishment|punish punishment|limit cap restrict
        restrict restriction limit|rule regulation|regulator watchdog|regulate regulation|measure step|step move measure|plan scheme programme program|project scheme
        plan intend|intend plan aim|aim goal target objective|want wish desire seek|seek request ask|ask request call_for urge|urge call_for press|demand call_for
        require need|need require necessary|try attempt|attempt bid effort|effort attempt|win victory triumph|win defeat beat|beat defeat|defeat loss|victory triumph
        lose loss|champion winner|team side squad|match game|goal score|coach manager|player athlete|contest compete|tournament championship|record all_time
        film movie|movie film|song track|actor star|book novel|author writer|write pen author|newspaper paper|reporter journalist|journalist correspondent|television tv
        broadcast air|show programme program|internet web online|website site|phone telephone mobile|computer pc|software program|hack cyberattack|user customer
        customer client consumer|shopper customer|shop store retailer|store shop|market bourse|share stock|shareholder investor stockholder|investor shareholder
        bank lender|lender bank|currency money|inflation price|economy economic|recession downturn|downturn slump|trade commerce|tariff duty|import importing|export exporting
        tax levy|budget spending|oil crude petroleum|petrol gasoline gas|energy power|power electricity|electricity power|fuel gas|coal mine|emission pollution
        climate environment|environment ecological|carbon co2|warm heat|water drought|food crop|farm agriculture|farmer grower|animal creature|dog canine|fish seafood
        predict forecast expect|forecast prediction projection|expect anticipate|estimate reckon|estimate calculate|think believe|believe think consider
        consider regard|describe call term|call name term|praise laud hail|praise commend|criticise criticize condemn denounce|condemn denounce|criticism criticize
        welcome greet|hope wish|worry fear|honour honor|celebrate mark|mark commemorate|remember commemorate|funeral burial|bury burial|wed marry marriage wedding
        divorce split|born birth|birthday anniversary|age old|year annual yearly|month monthly|week weekly|day daily|hour hourly|annual yearly|quarter quarterly
        double twice|percent percentage|majority most|minority less|number total|total overall|amount sum|average mean|rate pace|level rate
        join enter|leave quit|remain stay|stay remain|continue go_on keep|continue remain|keep retain maintain|maintain preserve|protect guard defend|defend defence defense
        defence defense|centre center|programme program|labour labor|favour favor|neighbour neighbor|neighbouring neighboring|organise organize|organisation organization
        recognise recognize|realise realize|analyse analyze|authorise authorize authorization|honour honor|colour color|harbour harbor port|port harbour|theatre theater
        tonne ton|metre meter|kilometre kilometer km|licence license|cheque check|grey gray|tyre tire|sceptic skeptic|ageing aging|travelled traveled|cancelled canceled
        use utilise utilize employ|use usage|change alter modify|alter change|replace substitute|add include|include contain|contain hold|show reveal|hide conceal
        conceal hide|break breach violate violation|violate breach|breach violation|follow obey|obey comply|comply compliance adhere|fail failure|succeed success
        fix repair|repair restore|restore reinstate|improve better|improve improvement|worsen deteriorate|create establish set_up found|establish found set_up|found set_up
        form create|develop development|design plan|cause lead_to result|lead_to cause result|trigger spark|spark trigger|due owing|because owing
        near close|close shut|shut close|open reopen|full complete|complete finish|whole entire|entire whole|enough sufficient|extra additional|additional more further
        different various|various several|same identical|similar alike|common shared|share joint|joint common shared|together jointly|separate apart
        place location site|scene site|location site|spot place|base headquarters|headquarters hq|office bureau|room chamber|street road|bridge span|river stream|sea ocean
        ocean sea|coast shore|beach shore|mountain peak|island isle|forest wood|north northern|south southern|east eastern|west western|centre central|northwest northwestern
        northeast northeastern|southwest southwestern|southeast southeastern|europe european|asia asian|africa african|america american
        statement remark comment|interview conversation|speech address|address speech|letter note|message note|email mail|document paper|report study|article story|story report
        question query|answer reply respond response|reply respond|response reaction|react reaction respond|ask question|request appeal|appeal plea|apologise apologize apology
        letter write|read reading|hear hearing|watch view|see witness|witness see|look glance|search look_for|listen hear|speak talk|talk speak
        security safety|safe secure|safety secure|secure obtain|obtain get acquire gain|get receive obtain|receive get|win secure|gain win|lack shortage|shortage scarcity
        reserve stockpile|store stockpile|container box|carry transport|transport transportation|drive motor|ride travel|walk march|run operate|operate run|work operate
        work job employment|job post position|post position role|role position part|duty task|task job|career profession|unemployed jobless|unemployment joblessness
        retire retirement|pension retirement|health medical|medical health|mental psychological|body corpse|corpse body|remains body|blood bleed|heart cardiac
        space orbit|satellite spacecraft|rocket spacecraft|astronaut cosmonaut|moon lunar|sun solar|planet world|star sun|sky air
        religion faith|faith religion|church parish|priest clergyman cleric|cleric clergy|pope pontiff|pontiff pope|king monarch|queen monarch|royal monarchy
        president head_of_state|prime_minister premier|premier prime_minister|chancellor leader|prime_minister leader|president leader|dictator autocrat|opposition rival
        rival competitor|opponent rival|ally partner|partner ally|friend ally|enemy foe|enemy adversary|coalition alliance|alliance bloc coalition|bloc alliance|party faction
        reform overhaul|overhaul reform|revolution uprising|uprising revolt rebellion|coup putsch|overthrow oust topple|oust remove|remove oust take_away|topple overthrow
        demand call insist|ultimatum demand|deadline date|schedule timetable|schedule plan|arrange organise|event occasion|ceremony event|conference meeting|session meeting
        gap difference|dispute row|row dispute disagreement|disagree differ|debate argue|argue claim|argument row dispute|compromise settlement|settle resolve|resolve solve settlement
        solve resolution|solution answer|problem issue difficulty|issue matter problem|cause reason|reason cause motive|motive reason|result outcome|outcome result|effect impact
        impact affect effect|affect hit|influence sway|benefit gain|advantage edge|chance opportunity|possible potential|potential possible|likely probable|certain sure
        bigger larger|biggest largest|largest biggest|highest record|lowest bottom|best top|top leading|leading top|worst deadliest|deadliest worst
        """;

    private static readonly FrozenDictionary<string, int[]> s_groups = Build();

    /// <summary>Whether two stems stand in one group.</summary>
    public static bool Holds(string left, string right) =>
        s_groups.TryGetValue(left, out var first) && s_groups.TryGetValue(right, out var second) && first.AsSpan().ContainsAny(second);

    private static FrozenDictionary<string, int[]> Build()
    {
        var groups = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var entries = (Groups + '\n' + NewsSynonyms.Groups).Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        for (var group = 0; group < entries.Length; group++)
        {
            foreach (var word in entries[group].Split(' '))
            {
                var stem = PorterStemmer.Stem(word);
                if (!groups.TryGetValue(stem, out var list)) groups[stem] = list = [];
                if (!list.Contains(group)) list.Add(group);
            }
        }

        return groups.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
    }
}
