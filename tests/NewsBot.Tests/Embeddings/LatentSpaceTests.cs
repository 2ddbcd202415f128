using System.Numerics.Tensors;
using NewsBot.Embeddings;
using NewsBot.Embeddings.Latent;

namespace NewsBot.Tests.Embeddings;

public sealed class LatentSpaceTests
{
    private static readonly string[] s_texts =
    [
        "The union called a strike at the port after pay talks failed.",
        "Dockers on strike blocked the port while the union asked for better pay.",
        "Pay talks between the dockers and the port resumed on Friday.",
        "The bank raised its interest rate to slow inflation.",
        "Inflation slowed, so the bank kept its interest rate.",
        "Markets expect the bank to cut the rate when inflation falls.",
    ];

    [Fact]
    public void Texts_of_one_subject_lie_nearer_than_texts_of_two()
    {
        var space = LatentSpace.Learn(s_texts)!;

        var dockers = space.PlaceOf("the dockers");

        Assert.True(TensorPrimitives.Dot(dockers, space.PlaceOf(s_texts[2])) > TensorPrimitives.Dot(dockers, space.PlaceOf(s_texts[4])));
    }

    [Fact]
    public void A_place_has_unit_length()
    {
        var space = LatentSpace.Learn(s_texts)!;

        var place = space.PlaceOf(s_texts[1]);

        Assert.Equal(1, TensorPrimitives.Norm(place), 0.0001);
    }

    [Fact]
    public void A_text_of_unknown_words_has_no_place()
    {
        var space = LatentSpace.Learn(s_texts)!;

        var place = space.PlaceOf("квантовый скачок");

        Assert.Empty(place);
    }

    [Fact]
    public void One_text_makes_no_space()
    {
        var space = LatentSpace.Learn([s_texts[0]]);

        Assert.Null(space);
    }
}
