using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime.Timing;

/// <summary>The static memory that the functions of <c>time.h</c> without <c>_r</c> return; one for all, as in glibc.</summary>
internal sealed unsafe class TimeResults
{
    /// <summary>How many bytes a text can have; years of ten digits fit.</summary>
    public const int TextSize = 114;

    /// <summary>What <c>gmtime</c> and <c>localtime</c> return.</summary>
    public tm* Parts { get; } = (tm*)NativeMemory.AllocZeroed((nuint)sizeof(tm));

    /// <summary>What <c>asctime</c> and <c>ctime</c> return.</summary>
    public sbyte* Text { get; } = (sbyte*)NativeMemory.AllocZeroed(TextSize);
}
