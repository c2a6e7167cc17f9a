using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime;

/// <summary>What a program wants to be told with events (epoll_ctl(2)); 8 bytes, a union.</summary>
[StructLayout(LayoutKind.Explicit, Size = 8)]
public unsafe struct epoll_data
{
    /// <summary>As a pointer.</summary>
    [FieldOffset(0)]
    public void* ptr;

    /// <summary>As a descriptor.</summary>
    [FieldOffset(0)]
    public int fd;

    /// <summary>As 32 bits.</summary>
    [FieldOffset(0)]
    public uint u32;

    /// <summary>As 64 bits.</summary>
    [FieldOffset(0)]
    public ulong u64;
}
