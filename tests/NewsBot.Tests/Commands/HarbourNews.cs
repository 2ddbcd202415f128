namespace NewsBot.Tests.Commands;

/// <summary>A small archive of our own: one story in two outlets, an older one, and one without a date.</summary>
internal static class HarbourNews
{
    public static IReadOnlyDictionary<string, string> Articles { get; } = new Dictionary<string, string>
    {
        ["open.md"] = """
            ---
            title: Harbour to stay open all winter
            outlet: The Harbour Post
            author: Lena Quay
            date: 2031-03-04
            url: https://post.example/harbour
            ---
            The harbour of Easton will stay open all winter, the council decided on Tuesday after months of dispute over the old wall.

            “The harbour stays open as long as a single ferry wants to sail,” said Ann Writer, the harbour master, at the council’s meeting in the town hall.

            Mayor Tom Alder said the repair of the wall would cost 4 million crowns and would begin in the summer.

            About 1,200 residents had signed a petition against the closure, which the fishing companies of the town called a threat to their trade.
            """,
        ["daily.md"] = """
            ---
            title: Easton keeps its harbour open
            outlet: Coast Daily
            date: 2031-03-05
            ---
            The town council of Easton voted on Tuesday to keep the harbour open through the winter, in spite of cracks in the harbour wall.

            “The harbour stays open as long as a single ferry wants to sail,” Ann Writer, the harbour master of Easton, told the council.

            Alder, the mayor, put the cost of the repair at 6 million crowns, two more than the town had set aside for it.

            “We cannot repair a wall with promises,” said Rosa Lindt, who speaks for the fishing companies in the harbour.
            """,
        ["older.md"] = """
            ---
            title: Cracks found in harbour wall
            outlet: The Quay Gazette
            date: 2030-12-10
            ---
            Divers have found cracks in the wall of the harbour of Easton, the town’s engineers reported on Tuesday after a week of storms.

            “The wall is older than the town hall,” said Piet Brook, the engineer who led the divers, and added that it would hold for some years.
            """,
        ["undated.txt"] = """
            A baker's week

            The bakery in Mill Lane sells forty kinds of bread, and every one of them is made by hand before the sun comes up over the town.

            “Flour is a serious matter,” said Olga Stein, the baker, who has kept the shop for thirty years.
            """,
    };
}
