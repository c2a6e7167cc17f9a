namespace CSockTranslate.Runtime;

/// <summary>Streams of wide characters for a caller that holds the lock (GNU), which can be taken again; and in memory (POSIX).</summary>
public static unsafe partial class Wchar
{
    /// <inheritdoc cref="fputwc"/>
    public static uint fputwc_unlocked(int wc, FILE* stream) => fputwc(wc, stream);

    /// <inheritdoc cref="putwc"/>
    public static uint putwc_unlocked(int wc, FILE* stream) => fputwc(wc, stream);

    /// <inheritdoc cref="putwchar"/>
    public static uint putwchar_unlocked(int wc) => putwchar(wc);

    /// <inheritdoc cref="fputws"/>
    public static int fputws_unlocked(int* ws, FILE* stream) => fputws(ws, stream);

    /// <inheritdoc cref="fgetwc"/>
    public static uint fgetwc_unlocked(FILE* stream) => fgetwc(stream);

    /// <inheritdoc cref="getwc"/>
    public static uint getwc_unlocked(FILE* stream) => fgetwc(stream);

    /// <inheritdoc cref="getwchar"/>
    public static uint getwchar_unlocked() => getwchar();

    /// <inheritdoc cref="fgetws"/>
    public static int* fgetws_unlocked(int* ws, int n, FILE* stream) => fgetws(ws, n, stream);

    /// <summary>
    /// A stream whose characters are collected in memory of <c>malloc</c>; the address and the number without the NUL behind are stored when it is flushed or
    /// closed (POSIX <c>open_wmemstream</c>).
    /// </summary>
    public static FILE* open_wmemstream(int** bufloc, ulong* sizeloc) => Stdio.OpenWideMemory(bufloc, sizeloc);
}
