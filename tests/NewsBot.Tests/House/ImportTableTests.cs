using Mono.Cecil;
using Mono.Cecil.Cil;

namespace NewsBot.Tests.House;

/// <summary>Who may import whom: the table of docs/architecture.md, read off the compiled assembly.</summary>
public sealed class ImportTableTests
{
    private static readonly string[] s_capabilities =
    [
        "Articles", "Replies", "Text", "Quotes", "Figures", "Dates", "Storage", "Embeddings", "Inference", "Prompts", "Ingestion", "Retrieval", "Citations",
    ];

    private static readonly Dictionary<string, string[]> s_allowed = new()
    {
        ["Articles"] = [],
        ["Replies"] = ["Articles"],
        ["Text"] = ["Articles"],
        ["Quotes"] = ["Articles", "Text"],
        ["Figures"] = ["Articles", "Text"],
        ["Dates"] = ["Articles", "Text"],
        ["Storage"] = ["Articles", "Replies"],
        ["Endpoints"] = [],
        ["Embeddings"] = ["Articles", "Text", "Storage", "Endpoints"],
        ["Inference"] = ["Endpoints"],
        ["Prompts"] = [],
        ["Ingestion"] = ["Articles", "Text", "Quotes", "Figures", "Dates", "Embeddings", "Storage"],
        ["Retrieval"] = ["Articles", "Text", "Dates", "Embeddings", "Storage"],
        ["Citations"] = ["Articles", "Text", "Quotes", "Figures", "Dates"],
        ["Desk"] = [.. s_capabilities],
        ["Summaries"] = [.. s_capabilities, "Desk"],
        ["Answers"] = [.. s_capabilities, "Desk", "Summaries"],
        ["Chat"] = ["Articles", "Replies"],
        ["Digests"] = ["Articles", "Replies", "Storage", "Retrieval", "Summaries", "Desk", "Chat"],
        ["Commands"] =
        [
            "Articles", "Replies", "Quotes", "Figures", "Dates", "Storage", "Embeddings", "Ingestion", "Retrieval", "Citations", "Desk", "Summaries", "Answers",
            "Chat", "Digests",
        ],
        ["Discord"] = ["Commands", "Replies", "Chat", "Articles", "Storage"],
        ["Terminal"] = ["Commands", "Replies", "Chat", "Articles", "Storage"],
        ["Web"] = ["Commands", "Replies", "Chat", "Articles", "Storage"],
    };

    [Fact]
    public void No_folder_imports_what_the_table_does_not_allow()
    {
        using var assembly = AssemblyDefinition.ReadAssembly(typeof(BotSetup).Assembly.Location);

        var offences = assembly.MainModule.GetTypes()
            .Where(type => FolderOf(type.FullName) is not null)
            .SelectMany(type => References(type).Select(other => (From: FolderOf(type.FullName)!, To: FolderOf(other), Type: type.FullName, Other: other)))
            .Where(use => use.To is not null && use.To != use.From && !s_allowed.GetValueOrDefault(use.From, []).Contains(use.To))
            .Select(use => $"{use.Type} imports {use.Other}")
            .Distinct()
            .Order()
            .ToList();

        Assert.Empty(offences);
    }

    [Fact]
    public void Every_folder_stands_in_the_table()
    {
        var folders = Directory.EnumerateDirectories(Path.Combine(Folders.Project, "src", "NewsBot"))
            .Select(folder => Path.GetFileName(folder)!)
            .Where(name => name is not ("bin" or "obj" or "Properties"));

        Assert.Empty(folders.Except(s_allowed.Keys));
    }

    // The first part of a namespace below NewsBot; null for types of the root and of others.
    private static string? FolderOf(string name)
    {
        var parts = name.Split('/')[0].Split('.');
        return parts.Length > 2 && parts[0] == "NewsBot" ? parts[1] : null;
    }

    private static IEnumerable<string> References(TypeDefinition type)
    {
        IEnumerable<TypeReference?> found =
        [
            type.BaseType,
            .. type.Interfaces.Select(implemented => implemented.InterfaceType),
            .. type.Fields.Select(field => field.FieldType),
            .. type.Properties.Select(property => property.PropertyType),
            .. type.Methods.SelectMany(method => method.Parameters.Select(parameter => parameter.ParameterType).Append(method.ReturnType)),
            .. type.Methods.Where(method => method.HasBody).SelectMany(method => method.Body.Variables.Select(variable => variable.VariableType)),
            .. type.Methods.Where(method => method.HasBody).SelectMany(method => method.Body.Instructions.SelectMany(Operands)),
        ];
        return found.Where(reference => reference is not null).SelectMany(reference => Names(reference!));
    }

    private static IEnumerable<TypeReference?> Operands(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        MethodReference method => [method.DeclaringType, method.ReturnType, .. method is GenericInstanceMethod generic ? generic.GenericArguments : []],
        FieldReference field => [field.DeclaringType, field.FieldType],
        _ => [],
    };

    private static IEnumerable<string> Names(TypeReference reference) => reference is GenericInstanceType generic
        ? generic.GenericArguments.SelectMany(Names).Append(generic.ElementType.FullName)
        : [reference.GetElementType().FullName];
}
