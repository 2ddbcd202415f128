using NewsBot.Citations;

namespace NewsBot.Tests.Citations.Gates;

/// <summary>Claims that were once judged wrongly.</summary>
public sealed class RegressionTests
{
    private readonly ClaimChecker _checker = new();

    [Theory]
    [InlineData("The reform has cost the state 40 million euros.", "The reform would cost the state 40 million euros, the ministry estimates.")]
    [InlineData("The ministry said the reform has cost the state 40 million euros.", "The ministry said the reform would cost the state 40 million euros.")]
    [InlineData("About a quarter of the city's buses run on hydrogen.", "About a quarter of the city's buses will run on hydrogen by 2030.")]
    [InlineData("The minister said the hostages were still alive.", "The minister refused to say whether the hostages were still alive.")]
    [InlineData("The port was about 34 miles away.", "The port was 35 miles away.")]
    [InlineData("The bank cut its rate by half a percent to 3.25 percent.", "The bank cut its rate by half a percentage point to 3.25 percent.")]
    [InlineData("Costa was the last of the old dons.", "Costa was one of the last of the old dons.")]
    [InlineData("Costa was the most popular player in the league.", "Costa was one of the most popular players in the league.")]
    [InlineData("The journalist barred Judge Ruiz from leaving the country.", "Judge Ruiz ordered the release of the journalist and barred him from leaving the country.")]
    [InlineData("Harland plans to close its plant in Mexico and shift production to Ohio.", "Harland plans to close its plant in Ohio and shift production to Mexico.")]
    [InlineData("That would force the club to sell, leaving Lindqvist and Moreau without a team, said Jan Moreau, a consultant.", "Jan Moreau is injured. That would force the club to sell, leaving Lindqvist and Moreau without a team, said Ada Okoro, a consultant.")]
    [InlineData("The road is closed, the company said.", "The road is closed, the army said.")]
    [InlineData("The left-handed school imposed a ban.", "The school left the league after the board imposed a ban on handing out prizes. The school imposed a ban.")]
    [InlineData("Verhagen has awarded a contract to build a barrier.", "The group Verhagen has won a contract to build a barrier.")]
    [InlineData("A software fault caused the outage.", "The firm blamed a software fault for the outage.")]
    [InlineData("The WHO cautioned that the data were complete.", "The WHO cautioned that the data, the last of the year, were incomplete.")]
    [InlineData("There were 100,000 marchers.", "The union put the number of marchers at 100,000.")]
    [InlineData("Marta Oyen, who is 38, beat 13-year-old Ines Falk.", "Ines Falk, 38, lost to Marta Oyen, 13, in Bergen.")]
    [InlineData("Elin Berg of Italy won the race, ahead of Sweden's Ada Lund.", "Sweden's Elin Berg won the race, ahead of Italy's Ada Lund.")]
    [InlineData("Orla is worth 3.4 billion euros and Tarn 900 million.", "Tarn, which is worth 3.4 billion euros against Orla's 900 million, sued.")]
    [InlineData("The lawmaker asked for 50 million euros for radar and 200 million for shelters.", "The lawmaker asked for 200 million euros for radar and 50 million for shelters.")]
    [InlineData("Police are hunting a carrier who shot a gunman.", "Police are hunting a gunman who shot a carrier.")]
    [InlineData("Chile plans to help Peru.", "Peru plans to help Chile.")]
    [InlineData("Gas flows stopped in both of the pipelines.", "Gas flows stopped in one of the two pipelines.")]
    [InlineData("The clinic treats more men than women.", "The clinic treats more women than men.")]
    [InlineData("Inspections there are more frequent than elsewhere.", "Inspections there are less frequent than elsewhere.")]
    [InlineData("The mayor said the market was swimming in oil.", "“The market is swimming in oil,” said trader Luc Fabre. The mayor said nothing of it.")]
    [InlineData("Quarry is to buy its rival Novan.", "Novan will buy its rival Quarry.")]
    [InlineData("Two parents have taken legal action.", "Two parents have threatened legal action.")]
    public void A_false_claim_is_rejected(string claim, string passage)
    {
        var verdict = _checker.Check(claim, [new Evidence(passage)]);

        Assert.False(verdict.Supported, verdict.Reason);
    }

    [Theory]
    [InlineData("In October, 5.1 million passengers used the airport.", "The airport was used by 5.1 million passengers in October.")]
    [InlineData("The 71-year-old actor is stable.", "The actor, who is 71, is in a stable condition.")]
    [InlineData("Three out of twelve villages were reached.", "Three of the twelve villages were reached.")]
    [InlineData("Wilk denied the opposition's accusation that the government had delayed the audit.", "The opposition accused the government of delaying the audit, a charge that Wilk denied.")]
    [InlineData("A test that works before symptoms appear has been developed by researchers in Tartu.", "Researchers in Tartu have developed a test that works before symptoms appear.")]
    [InlineData("Half of the teachers had considered leaving.", "Half of the 320 teachers had considered leaving.")]
    [InlineData("Verhagen was awarded a contract to build a barrier.", "Verhagen has won a contract to build a barrier.")]
    [InlineData("Okoro lost her job on Sunday.", "Okoro was dismissed on Sunday.")]
    [InlineData("A million households lost electricity.", "A million households were left without electricity.")]
    [InlineData("The cause of the blast remains unknown.", "The cause of the blast was not known.")]
    [InlineData("The blast left 21 people dead.", "The blast killed 21 people.")]
    [InlineData("The ban will come into force in 2026.", "The ban will apply from 2026.")]
    [InlineData("Visitor numbers rose 20% to 6.2 million.", "Visitor numbers rose by 20 percent, to 6.2 million.")]
    [InlineData("The 6.8-magnitude quake hit Peru.", "The quake of magnitude 6.8 hit Peru.")]
    [InlineData("Weak demand prompted the ministry to cut its forecast.", "The ministry lowered its forecast, citing weak demand.")]
    [InlineData("There were 100,000 marchers, the union said.", "The union put the number of marchers at 100,000.")]
    [InlineData("Mr Lund, the expedition leader, said the ship would sail.", "The ship will sail in January, expedition leader Pieter Lund said.")]
    [InlineData("Falk, Berg's lawyer, said she denied every count.", "Prosecutors accuse Ada Berg of theft. Her lawyer, Jan Falk, said she denied every count.")]
    [InlineData("More than 80 people on the ship have fallen ill.", "“Nobody told us anything,” said passenger Walt Greer after more than 80 people on the ship fell ill.")]
    [InlineData("The court postponed its decision on the dismissal.", "The court did not rule on the dismissal but postponed its decision.")]
    [InlineData("The company is to be bought by its rival Vexel.", "Vexel has agreed to buy the company, its rival.")]
    [InlineData("The suit is “a tired plot,” said Strand's spokesman.", "Strand's spokesman called the suit “a tired plot.”")]
    [InlineData("Abara scored two goals.", "Abara scored twice.")]
    [InlineData("The hospital plans to close a maternity unit.", "The hospital plans to close one of its maternity units.")]
    [InlineData("Moreau struck out 13.", "Moreau threw a no-hitter, and struck out 13.")]
    [InlineData("The mayor said she would try again.", "The mayor vowed to try again.")]
    [InlineData("The fire in Rosita is 60 percent contained.", "Evacuees from Rosita may go home on Friday, Chief Owen Naka said. The fire is 60% contained.")]
    [InlineData("Thapa said Nepal would close two routes.", "Nepal will close two routes, director Pasang Thapa said.")]
    [InlineData("Sales had risen by 100 percent in a week, the firm said.", "The firm said sales had doubled in a week.")]
    [InlineData("Governor Ellison signed the bill.", "Gov. Martha Ellison signed the bill.")]
    [InlineData("Elin Berg of Sweden won the race.", "Sweden's Elin Berg won the race.")]
    [InlineData("Schools were shut in fourteen counties.", "Schools closed in 14 counties.")]
    [InlineData("The inquiry found that 20 per cent had tried it.", "The inquiry found that one in five had tried it.")]
    public void A_true_claim_stands(string claim, string passage)
    {
        var verdict = _checker.Check(claim, [new Evidence(passage)]);

        Assert.True(verdict.Supported, verdict.Reason);
    }
}
