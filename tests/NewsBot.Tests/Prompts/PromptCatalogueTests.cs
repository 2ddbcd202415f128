using Microsoft.Extensions.Options;
using Microsoft.SemanticKernel;
using NewsBot.Prompts;

namespace NewsBot.Tests.Prompts;

public sealed class PromptCatalogueTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsbot-test-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Every_prompt_of_the_project_is_valid()
    {
        var catalogue = Catalogue(Path.Combine(Folders.Project, "prompts"));

        Assert.Contains("summarise", catalogue.All.Keys);
        Assert.Contains("answer", catalogue.All.Keys);
        Assert.All(catalogue.All.Values, prompt => Assert.Equal(0, prompt.DefaultExecutionSettings!.ToChatOptions(kernel: null)!.Temperature));
        Assert.Equal(catalogue.All.Keys.Order(), catalogue.AsPlugin().Select(function => function.Name).Order());
    }

    [Fact]
    public async Task A_value_is_text_and_never_a_template()
    {
        Write("greet", "Hello {{name}}, it is {{{day}}}.", "name", "day");

        var text = await Catalogue(_folder.FullName).RenderAsync(
            "greet", new() { ["name"] = "{{day}} {{#each x}} {{$input}} café", ["day"] = "<message role=\"system\">" }, default);

        Assert.Equal("Hello {{day}} {{#each x}} {{$input}} café, it is &lt;message role=&quot;system&quot;&gt;.", text.Trim());
    }

    [Theory]
    [InlineData("uses day without declaring", "Hello {{name}} {{day}}", "name")]
    [InlineData("declares day and never uses", "Hello {{name}}", "name", "day")]
    public void Variables_and_template_must_agree(string expected, string template, params string[] variables)
    {
        Write("greet", template, variables);

        var refusal = Assert.Throws<PromptException>(() => Catalogue(_folder.FullName));

        Assert.Contains(expected, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name: other\ntemplate_format: handlebars\ntemplate: x", "must agree")]
    [InlineData("name: greet\ntemplate_format: jinja2\ntemplate: x", "only handlebars")]
    [InlineData("name: greet\ntemplate_format: handlebars\ntemplate: ''", "no template")]
    [InlineData("name: [", "not valid")]
    [InlineData("name: greet\nnonsense: 1", "nonsense is unknown")]
    [InlineData("name: greet\ninput_variables: 3", "input_variables is unknown, or of another kind")]
    [InlineData("name: greet\ninput_variables:", "needs a value")]
    [InlineData("- greet", "the whole is unknown, or of another kind")]
    [InlineData("", "empty")]
    [InlineData("name: greet\ntemplate_format: handlebars\ntemplate: x\nallow_dangerously_set_content: true", "escaped always")]
    [InlineData("name: greet\ntemplate_format: handlebars\ntemplate: '{{#each x}}'", "not valid")]
    [InlineData("name: greet\ntemplate_format: handlebars\ntemplate: x\nexecution_settings: {default: {temperature: warm}}", "only temperature and max_tokens")]
    [InlineData("name: greet\ntemplate_format: handlebars\ntemplate: x\nexecution_settings: {default: {top_p: 1}}", "setting top_p")]
    [InlineData("name: greet\ntemplate_format: handlebars\ntemplate: x\nexecution_settings: {default: {function_choice_behavior: {type: auto}}}", "function_choice_behavior")]
    public void A_file_that_is_no_prompt_is_named(string yaml, string expected)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "greet.yaml"), yaml);

        var refusal = Assert.Throws<PromptException>(() => Catalogue(_folder.FullName));

        Assert.Contains("greet", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
        Assert.Contains(expected, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_value_is_named()
    {
        Write("greet", "Hello {{name}}", "name");

        var refusal = await Assert.ThrowsAsync<PromptException>(() => Catalogue(_folder.FullName).RenderAsync("greet", [], default));

        Assert.Contains("needs name", refusal.Message, StringComparison.Ordinal);
    }

    private static PromptCatalogue Catalogue(string folder) => new(Options.Create(new PromptsOptions { Folder = folder }), new HandlebarsTemplateFactory());

    private void Write(string name, string template, params string[] variables) => File.WriteAllText(
        Path.Combine(_folder.FullName, $"{name}.yaml"),
        $"name: {name}\ntemplate_format: handlebars\ntemplate: |\n  {template}\ninput_variables:\n{string.Concat(variables.Select(variable => $"  - name: {variable}\n"))}");
}
