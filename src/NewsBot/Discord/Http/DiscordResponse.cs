using System.Text.Json;

namespace NewsBot.Discord.Http;

/// <summary>What Discord answered, or that it did not.</summary>
internal sealed record DiscordResponse
{
    /// <summary>No answer came, or none in time: the call may have had its effect or not.</summary>
    public const int NoAnswer = 0;

    /// <summary>The limits allow it only after its time is over, or the bot has stopped itself: it was not sent.</summary>
    public const int NotSent = -1;

    /// <summary>The HTTP status; else <see cref="NoAnswer"/> or <see cref="NotSent"/>.</summary>
    public required int Status { get; init; }

    /// <summary>The JSON body; undefined where there is none, as after a 204.</summary>
    public JsonElement Body { get; init; }

    /// <summary>Discord's own error code; 0 where it gave none: https://docs.discord.com/developers/topics/opcodes-and-status-codes#json.</summary>
    public int Code { get; init; }

    /// <summary>How often it was sent.</summary>
    public int Tries { get; init; }

    public bool Ok => Status is >= 200 and < 300;

    /// <summary>Reads the body in the shape of <typeparamref name="T"/>; null where it is another.</summary>
    public T? Read<T>(System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return Ok && Body.ValueKind is not JsonValueKind.Undefined ? Body.Deserialize(type) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
