using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CSockTranslate.Analyzers.Model;

/// <summary>
/// What the user says in <c>.editorconfig</c> about functions that aren't the C library's, for those whose body isn't there or says too little:
/// names, separated by commas, each with the argument that is meant behind a colon, counted from 1, if it isn't the first.
/// </summary>
internal sealed class UserFunctions
{
    private const string Prefix = "csocktranslate.";

    private static readonly ImmutableArray<(string Key, Func<string, int, ApiFunction> Create)> s_keys =
    [
        // Closes a descriptor or frees a list of addresses.
        (Prefix + "close_functions", (name, argument) => new(name) { Releases = argument, Descriptors = [argument] }),

        // Never comes back.
        (Prefix + "noreturn_functions", (name, _) => new(name) { NeverReturns = true }),

        // Keeps what it is passed, and gives it back some time.
        (Prefix + "takes_ownership", (name, argument) => new(name) { Keeps = [argument] }),
    ];

    private readonly ImmutableDictionary<string, ApiFunction> _functions;

    private UserFunctions(ImmutableDictionary<string, ApiFunction> functions) => _functions = functions;

    /// <summary>Nothing.</summary>
    public static UserFunctions None { get; } = new(ImmutableDictionary<string, ApiFunction>.Empty);

    /// <summary>What the settings of a compilation say.</summary>
    public static UserFunctions Read(AnalyzerOptions options, Compilation compilation)
    {
        ImmutableDictionary<string, ApiFunction>.Builder functions = ImmutableDictionary.CreateBuilder<string, ApiFunction>(StringComparer.Ordinal);
        AnalyzerConfigOptionsProvider provider = options.AnalyzerConfigOptionsProvider;
        foreach (AnalyzerConfigOptions values in compilation.SyntaxTrees.Select(provider.GetOptions).Append(provider.GlobalOptions))
        {
            foreach ((string key, Func<string, int, ApiFunction> create) in s_keys)
            {
                if (values.TryGetValue(key, out string? text))
                {
                    foreach (string word in text.Split(','))
                    {
                        (string name, int argument) = Parse(word.Trim());
                        functions[name] = create(name, argument);
                    }
                }
            }
        }

        return new UserFunctions(functions.ToImmutable());
    }

    /// <summary>What was said about a function, or null.</summary>
    public ApiFunction? Find(IMethodSymbol method) => _functions.TryGetValue(method.Name, out ApiFunction? function) ? function : null;

    private static (string Name, int Argument) Parse(string word)
    {
        int colon = word.IndexOf(':');
        return colon > 0 && int.TryParse(word.Substring(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0
            ? (word.Substring(0, colon), number - 1)
            : (word, 0);
    }
}
