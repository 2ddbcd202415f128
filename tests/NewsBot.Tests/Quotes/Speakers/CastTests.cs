using System.Text;
using NewsBot.Quotes.Reading;
using NewsBot.Quotes.Speakers;

namespace NewsBot.Tests.Quotes.Speakers;

public sealed class CastTests
{
    [Theory]
    [InlineData("Helen Marsh met Robert Marsh. Mrs. Marsh left.", "Mrs", "Helen Marsh")]
    [InlineData("Helen Marsh met Robert Marsh. Mr. Marsh left.", "Mr", "Robert Marsh")]
    [InlineData("Gao Junlan waited. Later Ms. Gao left.", "Ms", "Gao Junlan")]
    [InlineData("Joe Biden came. Joseph Biden left.", "Joseph", "Joe Biden")]
    [InlineData("Aino Salonen came. Then Aino left.", "Then", "Aino Salonen")]
    public void A_mention_belongs_to_the_person_whom_it_fits(string body, string before, string name)
    {
        var tokens = new ArticleTokens(body);
        var cast = new Cast(tokens);

        var at = Enumerable.Range(0, tokens.Count).First(i => tokens.Tokens[i].Start >= body.IndexOf(before, StringComparison.Ordinal) && cast.At(i) is not null);

        Assert.Equal(name, cast.At(at)!.Value.Person.Name);
    }

    [Fact]
    public void Two_first_names_of_one_surname_are_two_people()
    {
        var cast = new Cast(new ArticleTokens("Hillary Clinton met Bill Clinton and Chelsea Clinton."));

        Assert.Equal(["Hillary Clinton", "Bill Clinton", "Chelsea Clinton"], cast.People.Select(person => person.Name));
        Assert.Null(cast.Called("clinton"));
    }

    [Fact]
    public void A_name_that_could_be_a_places_is_the_persons_wherever_it_stands()
    {
        var cast = new Cast(new ArticleTokens("Crews thanked Denise Park on Denise Park Road. “It is out,” said Denise Park."));

        var person = Assert.Single(cast.People, person => person.Surname == "park");
        Assert.Equal("Denise Park", person.Name);
        Assert.Equal(2, person.Mentions.Count);
    }

    [Fact]
    public void The_name_printed_most_is_the_persons_name()
    {
        var cast = new Cast(new ArticleTokens("Hilary Clinton came. Hillary Clinton spoke. Hillary Clinton left."));

        Assert.Equal("Hillary Clinton", Assert.Single(cast.People).Name);
    }

    [Fact]
    public void Twenty_thousand_people_of_one_surname_are_told_in_time()
    {
        var body = new StringBuilder();
        for (var i = 0; i < 20_000; i++) body.Append("Ov").Append(Letters(i)).Append(" Lee met Mr. Lee. ");

        var cast = new Cast(new ArticleTokens(body.ToString()));

        Assert.True(cast.People.Count >= 10_000, $"{cast.People.Count} people");
    }

    // Of one length, so that none is the beginning of another and taken for its short form.
    private static string Letters(int number) =>
        $"{(char)('b' + (number / 8000 % 20))}{(char)('b' + (number / 400 % 20))}{(char)('b' + (number / 20 % 20))}{(char)('b' + (number % 20))}";
}
