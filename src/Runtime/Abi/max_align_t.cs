using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime;

/// <summary>The type with the strictest alignment that any basic type has (C11 §7.19): 16 of its 32 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Size = 32)]
public struct max_align_t
{
    /// <summary>As strictly aligned as integers are.</summary>
    public long __max_align_ll;
}
