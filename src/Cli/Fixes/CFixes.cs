using System.Collections.Frozen;
using CSockTranslate.Analyzers;
using Microsoft.CodeAnalysis;

namespace CSockTranslate.Cli.Fixes;

/// <summary>
/// The fixes of C text by rule. A fix gives null where it would not be safe or is no local edit. What it does is what the fix of the same
/// name does in an editor, with C's tokens in place of C#'s nodes.
/// </summary>
internal static class CFixes
{
    /// <summary>The fixes.</summary>
    internal static FrozenDictionary<string, Func<FixPlace, SourceFix?>> ByRule { get; } = new (DiagnosticDescriptor Rule, Func<FixPlace, SourceFix?> Fix)[]
    {
        (DiagnosticDescriptors.UncheckedSocket, CheckFixes.Check),
        (DiagnosticDescriptors.UncheckedBind, CheckFixes.Check),
        (DiagnosticDescriptors.UncheckedListen, CheckFixes.Check),
        (DiagnosticDescriptors.UncheckedAccept, CheckFixes.Check),
        (DiagnosticDescriptors.UncheckedConnect, CheckFixes.Check),
        (DiagnosticDescriptors.UncheckedSend, CheckFixes.Check),
        (DiagnosticDescriptors.UncheckedRecv, CheckFixes.Check),
        (DiagnosticDescriptors.UncheckedSetsockopt, CheckFixes.Check),
        (DiagnosticDescriptors.UncheckedGetaddrinfo, CheckFixes.Check),
        (DiagnosticDescriptors.UncheckedGethostbyname, CheckFixes.Check),
        (DiagnosticDescriptors.UncheckedInetPton, CheckFixes.Check),
        (DiagnosticDescriptors.UncheckedInetNtop, CheckFixes.Check),
        (DiagnosticDescriptors.UncheckedSelect, CheckFixes.Check),
        (DiagnosticDescriptors.WrongErrorCheck, ComparisonFixes.TestRight),
        (DiagnosticDescriptors.GaiErrorPerror, ErrorReportFixes.ReportCode),
        (DiagnosticDescriptors.InetPtonWrongCompare, ComparisonFixes.TestRight),
        (DiagnosticDescriptors.InetAddrNoneUnchecked, AddressFixes.ParseAddress),
        (DiagnosticDescriptors.AddrinfoLeak, ReleaseFixes.FreeList),
        (DiagnosticDescriptors.AddrinfoDoubleFree, ReleaseFixes.ReleaseOnce),
        (DiagnosticDescriptors.AddrinfoUseAfterFree, ReleaseFixes.ReleaseLater),
        (DiagnosticDescriptors.FdLeakErrorPath, ReleaseFixes.Close),
        (DiagnosticDescriptors.FdLeakAcceptLoop, ReleaseFixes.Close),
        (DiagnosticDescriptors.FdLeakConnectRetry, ReleaseFixes.Close),
        (DiagnosticDescriptors.FdDoubleClose, ReleaseFixes.ReleaseOnce),
        (DiagnosticDescriptors.FdUseAfterClose, ReleaseFixes.ReleaseLater),
        (DiagnosticDescriptors.PortMissingHtons, ByteOrderFixes.Convert),
        (DiagnosticDescriptors.PortDoubleHtons, ByteOrderFixes.RemoveConversion),
        (DiagnosticDescriptors.PortMissingNtohs, ByteOrderFixes.Convert),
        (DiagnosticDescriptors.AddrMissingHtonl, ByteOrderFixes.Convert),
        (DiagnosticDescriptors.HtonsWidth, ByteOrderFixes.ConvertRightWidth),
        (DiagnosticDescriptors.HintsUninit, AddressFixes.ZeroHints),
        (DiagnosticDescriptors.AddrlenUninit, AddressFixes.SetLength),
        (DiagnosticDescriptors.AddrlenNotReset, AddressFixes.SetLength),
        (DiagnosticDescriptors.SizeofSockaddrMismatch, AddressFixes.PassOwnSize),
        (DiagnosticDescriptors.SockaddrNotZeroed, AddressFixes.ZeroAddress),
        (DiagnosticDescriptors.NtopBufferTooSmall, AddressFixes.MakeRoom),
        (DiagnosticDescriptors.UnixUnlinkMissing, AddressFixes.RemoveStaleName),
        (DiagnosticDescriptors.SunPathOverflow, TextFixes.BoundCopy),
        (DiagnosticDescriptors.RecvOffByOneNul, BufferFixes.LeaveRoom),
        (DiagnosticDescriptors.RecvMinusOneIndex, BufferFixes.CheckCount),
        (DiagnosticDescriptors.RecvZeroNotHandled, BufferFixes.LeaveAtEnd),
        (DiagnosticDescriptors.PartialSend, ComparisonFixes.CompareLength),
        (DiagnosticDescriptors.PartialRecv, BufferFixes.WaitForAll),
        (DiagnosticDescriptors.NetStrcpyOverflow, TextFixes.BoundCopy),
        (DiagnosticDescriptors.ScanfUnbounded, TextFixes.BoundScan),
        (DiagnosticDescriptors.GetsUse, TextFixes.ReadLine),
        (DiagnosticDescriptors.NetFormatString, TextFixes.PrintAsText),
        (DiagnosticDescriptors.SignedCharIndex, TextFixes.CastToUnsigned),
        (DiagnosticDescriptors.SelectWrongNfds, ReadinessFixes.CountFromHighest),
        (DiagnosticDescriptors.SelectTimeoutNotReset, ReadinessFixes.SetTimeAgain),
        (DiagnosticDescriptors.FcntlSetflClobber, ReadinessFixes.KeepFlags),
        (DiagnosticDescriptors.MissingReuseaddr, OptionFixes.ReuseAddress),
        (DiagnosticDescriptors.ReuseaddrAfterBind, OptionFixes.MoveBeforeBind),
        (DiagnosticDescriptors.ZeroBacklog, OptionFixes.AllowBacklog),
        (DiagnosticDescriptors.SetsockoptWrongOptlen, OptionFixes.PassOwnSize),
        (DiagnosticDescriptors.SigpipeUnhandled, OptionFixes.IgnoreBrokenPipes),
        (DiagnosticDescriptors.EintrNotHandled, ErrorReportFixes.GoOnAfterSignal),
        (DiagnosticDescriptors.AcceptErrorFatal, ErrorReportFixes.GoOnAccepting),
        (DiagnosticDescriptors.ErrnoClobbered, ErrorReportFixes.SaveErrno),
        (DiagnosticDescriptors.ForkNoReap, OptionFixes.ReapChildren),
        (DiagnosticDescriptors.CloexecMissing, OptionFixes.CloseOnExec),
        (DiagnosticDescriptors.ObsoleteInetAddr, AddressFixes.ParseAddress),
        (DiagnosticDescriptors.ObsoleteInetNtoa, AddressFixes.FormatAddress),
        (DiagnosticDescriptors.StaticBufferReuse, AddressFixes.FormatAddresses),
    }.ToFrozenDictionary(fix => fix.Rule.Id, fix => fix.Fix, StringComparer.Ordinal);
}
