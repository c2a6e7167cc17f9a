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
        new AddressFamilyAnalyzer(),
        new AddressInitializationAnalyzer(),
        new AddressLengthAnalyzer(),
        new AddressSizeAnalyzer(),
        new AddressTextAnalyzer(),
        new BindAnyAnalyzer(),
        new CloseOnExecAnalyzer(),
        new FormatAnalyzer(),
        new HintsAnalyzer(),
        new LingerAnalyzer(),
        new LocalPathAnalyzer(),
        new NetworkFieldStoreAnalyzer(),
        new NetworkFieldUseAnalyzer(),
        new NetworkLengthAnalyzer(),
        new NetworkNameAnalyzer(),
        new NetworkTextCopyAnalyzer(),
        new ObsoleteFunctionAnalyzer(),
        new OptionLengthAnalyzer(),
        new PartialReceiveAnalyzer(),
        new PartialSendAnalyzer(),
        new RawStructureAnalyzer(),
        new PollEventsAnalyzer(),
        new ReceivedTerminatorAnalyzer(),
        new ReceivedTextAnalyzer(),
        new ScanAnalyzer(),
        new SelectAnalyzer(),
        new SelectCountAnalyzer(),
        new SelectCapacityAnalyzer(),
        new SignalHandlerAnalyzer(),
        new SignedCharacterAnalyzer(),
        new SizeofPointerAnalyzer(),
        new SocketTypeAnalyzer(),
        new StaticBufferReuseAnalyzer(),
        new StatusFlagsAnalyzer(),
        new UncheckedNumberAnalyzer(),
        new ZeroBacklogAnalyzer(),
    ];
}
