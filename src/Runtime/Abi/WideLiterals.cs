using System;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace CSockTranslate.Runtime;

/// <summary>
/// String literals of wide characters (C11 §6.4.5): arrays with static storage duration, made from the text of a <c>u8</c> literal. The same
/// literal gives the same address every time.
/// </summary>
public static unsafe class WideLiterals
{
    private static readonly ConcurrentDictionary<(nint Literal, int Length), nint> s_wide = new();
    private static readonly ConcurrentDictionary<(nint Literal, int Length), nint> s_utf16 = new();

    /// <summary><c>L"…"</c>: an array of <c>wchar_t</c>, code points in <c>int</c>.</summary>
    public static int* ToWide(this ReadOnlySpan<byte> literal) => (int*)ToCodePoints(literal);

    /// <summary><c>U"…"</c>: an array of <c>char32_t</c>, code points in <c>unsigned int</c>.</summary>
    public static uint* ToUtf32(this ReadOnlySpan<byte> literal) => (uint*)ToCodePoints(literal);

    /// <summary><c>u"…"</c>: an array of <c>char16_t</c>, UTF-16 in <c>unsigned short</c>.</summary>
    public static ushort* ToUtf16(this ReadOnlySpan<byte> literal) => (ushort*)s_utf16.GetOrAdd(
        ((nint)literal.ToPointer(), literal.Length), static key => Convert(key, Encoding.Unicode, sizeof(ushort)));

    /// <summary>The address of a list of elements that the compiler keeps as static data.</summary>
    public static T* ToPointer<T>(this ReadOnlySpan<T> literal)
        where T : unmanaged => (T*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(literal));

    private static nint ToCodePoints(ReadOnlySpan<byte> literal) => s_wide.GetOrAdd(
        ((nint)literal.ToPointer(), literal.Length), static key => Convert(key, Encoding.UTF32, sizeof(uint)));

    private static nint Convert((nint Literal, int Length) key, Encoding encoding, int elementSize)
    {
        byte[] elements = encoding.GetBytes(Encoding.UTF8.GetString((byte*)key.Literal, key.Length));
        byte* memory = StaticStorage.Allocate<byte>(elements.Length + elementSize);
        elements.CopyTo(new Span<byte>(memory, elements.Length));
        return (nint)memory;
    }
}
