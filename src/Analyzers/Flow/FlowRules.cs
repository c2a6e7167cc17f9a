using System.Collections.Immutable;
using CSockTranslate.Analyzers.Rules;

namespace CSockTranslate.Analyzers.Flow;

/// <summary>The rules that watch the paths through functions, in the order of their ids. All of them see the same walk over a function.</summary>
internal static class FlowRules
{
    /// <summary>One instance of each rule.</summary>
    public static ImmutableArray<FlowAnalyzer> All { get; } =
    [
        new UncheckedResultAnalyzer(),
        new AddressListLeakAnalyzer(),
        new DescriptorLeakAnalyzer(),
        new FailedReceiveUseAnalyzer(),
        new EndOfStreamAnalyzer(),
        new WrongTestAnalyzer(),
        new UntestedAddressAnalyzer(),
        new ErrnoAnalyzer(),
        new ReleasedUseAnalyzer(),
        new SocketOrderAnalyzer(),
        new ReuseAddressAnalyzer(),
        new StaleNameAnalyzer(),
        new ConnectResultAnalyzer(),
        new BusyLoopAnalyzer(),
        new ServerProcessAnalyzer(),
        new FatalFailureAnalyzer(),
        new BlockingUnderLockAnalyzer(),
    ];
}
