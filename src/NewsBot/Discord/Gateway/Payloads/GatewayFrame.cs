using System.Text.Json;

namespace NewsBot.Discord.Gateway.Payloads;

/// <summary>One payload of the gateway, its content still unread: most events are only counted, and some are megabytes.</summary>
internal readonly record struct GatewayFrame
{
    public required GatewayOp Op { get; init; }

    /// <summary>The number of an event within its session; null for anything else.</summary>
    public long? Seq { get; init; }

    /// <summary>The event's name ("READY"); empty for anything else.</summary>
    public string Event { get; init; }

    /// <summary>The content as JSON; "null" where there is none. Valid only until the next frame is read.</summary>
    public ReadOnlyMemory<byte> Data { get; init; }

    /// <exception cref="JsonException">It is no JSON object, or has no op.</exception>
    public static GatewayFrame Parse(ReadOnlyMemory<byte> json)
    {
        var reader = new Utf8JsonReader(json.Span);
        if (!reader.Read() || reader.TokenType is not JsonTokenType.StartObject) throw new JsonException("A gateway payload is an object.");

        int? op = null;
        long? seq = null;
        var name = "";
        var data = "null"u8.ToArray().AsMemory();
        ReadOnlyMemory<byte> content = data;
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("op"u8))
            {
                reader.Read();
                op = reader.TokenType is JsonTokenType.Number && reader.TryGetInt32(out var number) ? number : null;
            }
            else if (reader.ValueTextEquals("s"u8))
            {
                reader.Read();
                seq = reader.TokenType is JsonTokenType.Number && reader.TryGetInt64(out var number) ? number : null;
            }
            else if (reader.ValueTextEquals("t"u8))
            {
                reader.Read();
                name = reader.TokenType is JsonTokenType.String ? reader.GetString()! : "";
            }
            else
            {
                var isData = reader.ValueTextEquals("d"u8);
                reader.Read();
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                if (isData) content = json[start..(int)reader.BytesConsumed];
                continue;
            }

            reader.Skip();
        }

        if (reader.TokenType is not JsonTokenType.EndObject || op is null) throw new JsonException("A gateway payload has an op.");

        return new GatewayFrame { Op = (GatewayOp)op, Seq = seq, Event = name, Data = content };
    }
}
