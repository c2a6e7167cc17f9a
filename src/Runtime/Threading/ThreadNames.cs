using System;

namespace CSockTranslate.Runtime.Threading;

/// <summary>The name that a thread has before it is given one.</summary>
internal static unsafe class ThreadNames
{
    /// <summary>The file name of the program, as far as there is room, as execve(2) names the process.</summary>
    internal static void OfProgram(sbyte* path, Span<byte> name)
    {
        ReadOnlySpan<byte> text = path == null ? default : new ReadOnlySpan<byte>(path, ((CString)path).Length);
        text = text[(text.LastIndexOf((byte)'/') + 1)..];
        text[..Math.Min(text.Length, CThread.NameLength)].CopyTo(name);
    }
}
