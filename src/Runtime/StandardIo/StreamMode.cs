using static CSockTranslate.Runtime.Fcntl;

namespace CSockTranslate.Runtime.StandardIo;

/// <summary>What a stream may do, from the mode string of <c>fopen</c> (C11 §7.21.5.3, with glibc's <c>e</c>).</summary>
internal readonly record struct StreamMode(bool CanRead, bool CanWrite, bool Appends, int OpenFlags)
{
    /// <summary>How many characters after the first glibc looks at.</summary>
    private const int LongestMode = 7;

    /// <summary>For reading only.</summary>
    public static StreamMode Reading => new(true, false, false, O_RDONLY);

    /// <summary>For writing only.</summary>
    public static StreamMode Writing => new(false, true, false, O_WRONLY);

    /// <summary>Understands a mode string; false when it starts with none of r, w and a.</summary>
    public static bool TryParse(CString text, out StreamMode mode)
    {
        System.ReadOnlySpan<byte> characters = text.AsSpan();
        byte first = characters.IsEmpty ? (byte)0 : characters[0];
        int flags = first switch
        {
            (byte)'w' => O_CREAT | O_TRUNC,
            (byte)'a' => O_CREAT | O_APPEND,
            _ => 0,
        };
        if (first is not ((byte)'r' or (byte)'w' or (byte)'a'))
        {
            mode = default;
            return false;
        }

        bool update = false;
        for (int i = 1; i < characters.Length && i < LongestMode && characters[i] != ','; i++)
        {
            switch (characters[i])
            {
                case (byte)'+':
                    update = true;
                    break;
                case (byte)'x':
                    flags |= O_EXCL;
                    break;
                case (byte)'e':
                    flags |= O_CLOEXEC;
                    break;
            }
        }

        flags |= update ? O_RDWR : first == 'r' ? O_RDONLY : O_WRONLY;
        mode = new StreamMode(update || first == 'r', update || first != 'r', first == 'a', flags);
        return true;
    }
}
