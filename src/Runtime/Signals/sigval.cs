using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime;

/// <summary>A value that goes along with a signal (POSIX <c>signal.h</c>); 8 bytes, a union.</summary>
[StructLayout(LayoutKind.Explicit, Size = 8)]
public unsafe struct sigval
{
    /// <summary>As a number.</summary>
    [FieldOffset(0)]
    public int sival_int;

    /// <summary>As a pointer.</summary>
    [FieldOffset(0)]
    public void* sival_ptr;
}
