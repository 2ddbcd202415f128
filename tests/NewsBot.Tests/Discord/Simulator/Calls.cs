using System.Text.Json.Nodes;

namespace NewsBot.Tests.Discord.Simulator;

/// <summary>What Discord tells a bot when somebody calls it.</summary>
internal static class Calls
{
    public const string EveryRight = "2251799813685247";

    /// <summary>Somebody types a command.</summary>
    public static JsonObject Slash(string name, params JsonObject[] options) => Of(2, new JsonObject
    {
        ["id"] = "500000000000000001",
        ["name"] = name,
        ["type"] = 1,
        ["options"] = new JsonArray(options),
    });

    /// <summary>Somebody chooses a command on a message.</summary>
    public static JsonObject OnMessage(string name, string content) => Of(2, new JsonObject
    {
        ["id"] = "500000000000000002",
        ["name"] = name,
        ["type"] = 3,
        ["target_id"] = "400000000000000001",
        ["resolved"] = new JsonObject
        {
            ["messages"] = new JsonObject
            {
                ["400000000000000001"] = new JsonObject { ["id"] = "400000000000000001", ["content"] = content, ["embeds"] = new JsonArray() },
            },
        },
    });

    /// <summary>Somebody types into an option.</summary>
    public static JsonObject Typing(string name, string option, string typed) => Of(4, new JsonObject
    {
        ["id"] = "500000000000000001",
        ["name"] = name,
        ["type"] = 1,
        ["options"] = new JsonArray(new JsonObject { ["name"] = option, ["type"] = 3, ["value"] = typed, ["focused"] = true }),
    });

    /// <summary>Somebody presses a button.</summary>
    public static JsonObject Press(string customId)
    {
        var call = Of(3, new JsonObject { ["custom_id"] = customId, ["component_type"] = 2 });
        call["message"] = new JsonObject { ["id"] = "400000000000000002", ["content"] = "", ["embeds"] = new JsonArray() };
        return call;
    }

    public static JsonObject Text(string name, string value) => new() { ["name"] = name, ["type"] = 3, ["value"] = value };

    public static JsonObject Flag(string name, bool value) => new() { ["name"] = name, ["type"] = 5, ["value"] = value };

    public static JsonObject Verb(string name, params JsonObject[] options) => new() { ["name"] = name, ["type"] = 1, ["options"] = new JsonArray(options) };

    public static JsonObject By(this JsonObject call, string user, string permissions = "2147483648", params string[] roles)
    {
        call["member"] = Member(user, permissions, roles);
        return call;
    }

    public static JsonObject In(this JsonObject call, string guild)
    {
        call["guild_id"] = guild;
        return call;
    }

    public static JsonObject With(this JsonObject call, string property, JsonNode value)
    {
        call[property] = value;
        return call;
    }

    private static JsonObject Of(int type, JsonObject data) => new()
    {
        ["application_id"] = SimulatedDiscord.Application,
        ["type"] = type,
        ["data"] = data,
        ["guild_id"] = SimulatedDiscord.Guild,
        ["channel_id"] = SimulatedDiscord.Channel,
        ["channel"] = new JsonObject { ["id"] = SimulatedDiscord.Channel, ["type"] = 0 },
        ["member"] = Member(SimulatedDiscord.User, "2147483648", []),
        ["app_permissions"] = EveryRight,
        ["locale"] = "en-US",
        ["guild_locale"] = "en-US",
        ["attachment_size_limit"] = 10485760,
        ["entitlements"] = new JsonArray(),
        ["authorizing_integration_owners"] = new JsonObject(),
        ["context"] = 0,
        ["version"] = 1,
    };

    private static JsonObject Member(string user, string permissions, string[] roles) => new()
    {
        ["user"] = new JsonObject { ["id"] = user, ["username"] = "reporter", ["discriminator"] = "0", ["global_name"] = "مراسل 📰" },
        ["roles"] = new JsonArray([.. roles.Select(role => JsonValue.Create(role))]),
        ["permissions"] = permissions,
        ["joined_at"] = "2026-01-01T00:00:00.000000+00:00",
        ["deaf"] = false,
        ["mute"] = false,
        ["flags"] = 0,
    };
}
