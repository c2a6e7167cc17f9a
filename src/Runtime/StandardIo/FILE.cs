using System;
using System.Runtime.InteropServices;
using CSockTranslate.Runtime.StandardIo;

namespace CSockTranslate.Runtime;

/// <summary>A stream (C11 §7.21.1). Programs only have pointers to it; what it holds is the runtime's.</summary>
public unsafe struct FILE
{
    private nint _handle;

    /// <summary>The stream; a closed one has none and gives null.</summary>
    internal StdioStream? Stream
    {
        readonly get => _handle == 0 ? null : (StdioStream?)GCHandle.FromIntPtr(_handle).Target;
        set
        {
            if (_handle != 0)
            {
                GCHandle.FromIntPtr(_handle).Free();
            }

            _handle = value is null ? 0 : GCHandle.ToIntPtr(GCHandle.Alloc(value));
        }
    }
}
