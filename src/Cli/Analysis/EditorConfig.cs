using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CSockTranslate.Translator;
using CSockTranslate.Translator.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CSockTranslate.Cli.Analysis;

/// <summary>
/// What the <c>.editorconfig</c> files above C files say about the analysis (https://editorconfig.org): severities of rules, and what the rules
/// are to know about the program's own functions. The sections are matched with the C files, not with their translations.
/// </summary>
internal sealed class EditorConfig
{
    private const string FileName = ".editorconfig";

    private readonly Dictionary<string, AnalyzerConfig?> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AnalyzerConfigOptionsResult> _results = new(StringComparer.Ordinal);

    /// <summary>The settings of the files of a program.</summary>
    internal ProgramSettings Of(IReadOnlyList<TranslatedFile> program) =>
        new(program.Select(file => KeyValuePair.Create(file.FileName, Find(file.Source.Path))).DistinctBy(pair => pair.Key));

    private AnalyzerConfigOptionsResult Find(string path)
    {
        string full = Path.GetFullPath(path);
        lock (_results)
        {
            if (_results.TryGetValue(full, out AnalyzerConfigOptionsResult known))
            {
                return known;
            }

            List<AnalyzerConfig> above = [];
            for (string? folder = Path.GetDirectoryName(full); folder is not null; folder = Path.GetDirectoryName(folder))
            {
                if (Read(folder) is { } config)
                {
                    above.Add(config);
                }
            }

            AnalyzerConfigOptionsResult result = AnalyzerConfigSet.Create(above).GetOptionsForSourcePath(full);
            _results.Add(full, result);
            return result;
        }
    }

    private AnalyzerConfig? Read(string folder)
    {
        if (!_files.TryGetValue(folder, out AnalyzerConfig? config))
        {
            string path = Path.Combine(folder, FileName);
            try
            {
                config = File.Exists(path) ? AnalyzerConfig.Parse(File.ReadAllText(path), path) : null;
            }
            catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
            {
                throw new CommandFailedException($"cannot read '{path}': {FileErrors.Describe(cause)}");
            }

            _files.Add(folder, config);
        }

        return config;
    }
}

/// <summary>What holds for the files of a program, in the forms in which Roslyn asks for it.</summary>
internal sealed class ProgramSettings
{
    private readonly Dictionary<string, AnalyzerConfigOptionsResult> _results;

    /// <summary>Takes the settings of each file, by the name of its tree.</summary>
    internal ProgramSettings(IEnumerable<KeyValuePair<string, AnalyzerConfigOptionsResult>> results)
    {
        _results = results.ToDictionary(StringComparer.Ordinal);
        Options = new OptionsProvider(this);
        Severities = new SeverityProvider(this);
    }

    /// <summary>The values of keys.</summary>
    internal AnalyzerConfigOptionsProvider Options { get; }

    /// <summary>The severities of rules.</summary>
    internal SyntaxTreeOptionsProvider Severities { get; }

    private AnalyzerConfigOptionsResult? Find(SyntaxTree? tree) =>
        tree is not null && _results.TryGetValue(tree.FilePath, out AnalyzerConfigOptionsResult result) ? result
            : _results.Count > 0 ? _results.Values.First()
            : null;

    private sealed class OptionsProvider(ProgramSettings settings) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => new Values(settings.Find(null));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(settings.Find(tree));

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Values(AnalyzerConfigOptionsResult? result) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => result?.AnalyzerOptions.Keys ?? [];

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = null;
            return result?.AnalyzerOptions.TryGetValue(key, out value) == true;
        }
    }

    private sealed class SeverityProvider(ProgramSettings settings) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(
            SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            ImmutableDictionary<string, ReportDiagnostic>? values = settings.Find(tree)?.TreeOptions;
            severity = ReportDiagnostic.Default;
            return values?.TryGetValue(diagnosticId, out severity) == true;
        }

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            return false;
        }
    }
}
