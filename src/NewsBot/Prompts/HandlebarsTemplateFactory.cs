using System.Diagnostics.CodeAnalysis;
using System.Security;
using HandlebarsDotNet;
using Microsoft.SemanticKernel;

namespace NewsBot.Prompts;

/// <summary>Makes the kernel's templates of prompts that are written in Handlebars (https://handlebarsjs.com).</summary>
internal sealed class HandlebarsTemplateFactory : IPromptTemplateFactory
{
    /// <summary>The `template_format` of the prompts that are read.</summary>
    public const string Format = "handlebars";

    // Values are escaped before they go in, so that three braces let nothing through that two do not.
    private readonly IHandlebars _handlebars = Handlebars.Create(new HandlebarsConfiguration { NoEscape = true, ThrowOnUnresolvedBindingExpression = true });

    /// <returns>False where the prompt is written in another language.</returns>
    /// <exception cref="PromptException">The template is no Handlebars.</exception>
    public bool TryCreate(PromptTemplateConfig templateConfig, [NotNullWhen(true)] out IPromptTemplate? result)
    {
        result = null;
        if (templateConfig.TemplateFormat != Format) return false;

        try
        {
            result = new Template(templateConfig, _handlebars.Compile(templateConfig.Template));
            return true;
        }
        catch (HandlebarsException exception)
        {
            throw new PromptException($"The template of the prompt {templateConfig.Name} is not valid: {exception.Message.ReplaceLineEndings(" ")}", exception);
        }
    }

    private sealed class Template(PromptTemplateConfig prompt, HandlebarsTemplate<object, object> compiled) : IPromptTemplate
    {
        /// <summary>
        /// The text with its values put in once; defaults stand for what is not given. No value is read as a template, and none opens a message: the kernel
        /// reads `&lt;message role="system"&gt;` in a rendered prompt as one, so that the signs of markup are escaped. No function of the kernel is called.
        /// </summary>
        /// <exception cref="PromptException">A value that it needs is missing, or it has no such variable.</exception>
        public Task<string> RenderAsync(Kernel kernel, KernelArguments? arguments = null, CancellationToken cancellationToken = default)
        {
            var given = arguments ?? [];
            if (given.Names.FirstOrDefault(name => prompt.InputVariables.TrueForAll(variable => variable.Name != name)) is { } unknown)
                throw new PromptException($"The prompt {prompt.Name} has no variable {unknown}.");

            return Task.FromResult(compiled(prompt.InputVariables.ToDictionary(
                variable => variable.Name,
                variable => SecurityElement.Escape(
                    (given.TryGetValue(variable.Name, out var value) ? value : null)?.ToString()
                    ?? variable.Default?.ToString()
                    ?? throw new PromptException($"The prompt {prompt.Name} needs {variable.Name}.")))));
        }
    }
}
