using System.Collections.Immutable;
using CSockTranslate.Analyzers.LocalFlow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>Reports scanf() and its relatives with a text conversion without a width, unless the text can't be longer than the buffer.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScanAnalyzer : LocalAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.ScanfUnbounded];

    private protected override IEnumerable<Diagnostic> Find(FunctionFacts function)
    {
        foreach (LibraryCall call in function.Calls)
        {
            if (call.Shape?.Format is { Scans: true } format && call.Argument(format.Format)?.Text() is { } text
                && Formats.Parse(text, scans: true).Any(conversion => IsUnbounded(function, call, format, conversion)))
            {
                yield return Create(DiagnosticDescriptors.ScanfUnbounded, call.Operation, call.Name);
            }
        }
    }

    private static bool IsUnbounded(FunctionFacts function, LibraryCall call, FormatArguments format, FormatConversion conversion)
    {
        if (conversion is not { Kind: 's' or 'S' or '[', Width: null, Allocates: false })
        {
            return false;
        }

        if (format.Source < 0 || call.Argument(format.Source) is not { } source)
        {
            return true;
        }

        // A word of a text is no longer than the text.
        return call.Argument(format.Format + 1 + conversion.Index) is not { } target || Memory.CapacityOf(function, target) is not { } room
            || !Strings.FitsInto(function, source, room);
    }
}
