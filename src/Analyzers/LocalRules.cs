using System.Collections.Immutable;
using CSockTranslate.Analyzers.Rules;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CSockTranslate.Analyzers;

/// <summary>The rules over the operations of single functions.</summary>
internal static class LocalRules
{
    /// <summary>One instance of each.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> All { get; } =
    [
        new AddressInitializationAnalyzer(),
        new AddressLengthAnalyzer(),
        new AddressSizeAnalyzer(),
        new HintsAnalyzer(),
        new LingerAnalyzer(),
        new NetworkFieldStoreAnalyzer(),
        new NetworkFieldUseAnalyzer(),
        new ObsoleteFunctionAnalyzer(),
        new OptionLengthAnalyzer(),
        new SizeofPointerAnalyzer(),
        new StaticBufferReuseAnalyzer(),
        new StatusFlagsAnalyzer(),
        new ZeroBacklogAnalyzer(),
    ];
}
