using System;
using System.Collections.Generic;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Glob;

namespace CSockTranslate.Runtime.Files;

/// <summary>One search of <c>glob</c>: braces, tildes, and directory by directory what matches.</summary>
/// <param name="flags">GLOB_*.</param>
/// <param name="onError">Told of directories that can't be read; may be null.</param>
internal sealed unsafe class PathSearch(int flags, delegate*<sbyte*, int, int> onError)
{
    private readonly delegate*<sbyte*, int, int> _onError = onError;

    /// <summary>What was found.</summary>
    internal List<byte[]> Found { get; } = [];

    /// <summary>Whether there was a wildcard.</summary>
    internal bool HasWildcard { get; private set; }

    private bool HasEscapes => (flags & GLOB_NOESCAPE) == 0;

    /// <summary>Whether a pattern has wildcards.</summary>
    internal static bool IsPattern(ReadOnlySpan<byte> pattern, bool hasEscapes)
    {
        bool inBrackets = false;
        for (int i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case (byte)'?' or (byte)'*':
                    return true;
                case (byte)'\\' when hasEscapes && i + 1 < pattern.Length:
                    i++;
                    break;
                case (byte)'[':
                    inBrackets = true;
                    break;
                case (byte)']' when inBrackets:
                    return true;
            }
        }

        return false;
    }

    /// <summary>Finds what matches; 0, GLOB_NOMATCH or GLOB_ABORTED.</summary>
    internal int Find(byte[] pattern)
    {
        if ((flags & GLOB_BRACE) == 0 || !TryExpandBraces(pattern, out List<byte[]> alternatives))
        {
            return FindPath(pattern, flags);
        }

        int first = Found.Count;
        foreach (byte[] alternative in alternatives)
        {
            var search = new PathSearch(flags & ~(GLOB_NOCHECK | GLOB_NOMAGIC), _onError);
            int result = search.Find(alternative);
            Found.AddRange(search.Found);
            HasWildcard |= search.HasWildcard;
            if (result is not (0 or GLOB_NOMATCH))
            {
                return result;
            }
        }

        if (Found.Count > first)
        {
            return 0;
        }

        return (flags & (GLOB_NOCHECK | GLOB_NOMAGIC)) != 0 ? Add(pattern) : GLOB_NOMATCH;
    }

    private int FindPath(byte[] pattern, int given)
    {
        int slash = Array.LastIndexOf(pattern, (byte)'/');
        byte[] directory = slash < 0 ? [] : slash == 0 ? [(byte)'/'] : pattern[..slash];
        byte[] name = pattern[(slash + 1)..];
        if (slash < 0 && (flags & (GLOB_TILDE | GLOB_TILDE_CHECK)) != 0 && name is [(byte)'~', ..])
        {
            (directory, name, slash) = (name, [], name.Length);
            if (!ExpandTilde(ref directory))
            {
                return GLOB_NOMATCH;
            }

            if (directory is not [(byte)'~', ..])
            {
                return Exists(directory) ? Add(directory) : NothingFound(pattern, given);
            }

            return FindIn([], pattern, pattern, given);
        }

        if ((flags & (GLOB_TILDE | GLOB_TILDE_CHECK)) != 0 && directory is [(byte)'~', ..] && !ExpandTilde(ref directory))
        {
            return GLOB_NOMATCH;
        }

        if (slash > 1 && name.Length == 0 && directory.Length > 1)
        {
            // "pattern/": what matches the pattern, with a slash behind directories.
            return FindPath(directory, given | GLOB_MARK);
        }

        if (!IsPattern(directory, HasEscapes))
        {
            return FindIn(slash < 0 ? [] : Unescape(directory), name, pattern, given);
        }

        var directories = new PathSearch((flags & (GLOB_ERR | GLOB_NOESCAPE)) | GLOB_ONLYDIR | GLOB_NOSORT, _onError);
        int result = directories.FindPath(directory, GLOB_ONLYDIR | (flags & (GLOB_ERR | GLOB_NOESCAPE)));
        if (result != 0)
        {
            return result == GLOB_NOMATCH ? NothingFound(pattern, given) : result;
        }

        int first = Found.Count;
        foreach (byte[] each in directories.Found)
        {
            result = FindIn(each, name, [], given & ~(GLOB_NOCHECK | GLOB_NOMAGIC) | GLOB_NOSORT);
            if (result is not (0 or GLOB_NOMATCH))
            {
                return result;
            }
        }

        Sort(first, given);
        return Found.Count > first ? 0 : NothingFound(pattern, given);
    }

    private int FindIn(byte[] directory, byte[] name, byte[] pattern, int given)
    {
        HasWildcard |= IsSpecial(name);
        byte[] prefix = directory.Length == 0 || directory is [(byte)'/'] ? directory : [.. directory, (byte)'/'];
        if (!IsPattern(name, HasEscapes))
        {
            byte[] path = [.. prefix, .. Unescape(name)];
            return Exists(path) ? Add(path, given) : NothingFound(pattern, given);
        }

        int first = Found.Count;
        int result = ReadDirectory(directory, prefix, name, given);
        if (result != 0)
        {
            return result;
        }

        Sort(first, given);
        return Found.Count > first ? 0 : NothingFound(pattern, given);
    }

    private int ReadDirectory(byte[] directory, byte[] prefix, byte[] name, int given)
    {
        byte[] opened = directory.Length == 0 ? ".\0"u8.ToArray() : [.. directory, 0];
        fixed (byte* path = opened)
        {
            DIR* stream = Dirent.opendir((sbyte*)path);
            if (stream == null)
            {
                int error = errno;
                bool ends = error != ENOTDIR && ((_onError != null && _onError((sbyte*)path, error) != 0) || (flags & GLOB_ERR) != 0);
                return ends ? GLOB_ABORTED : 0;
            }

            var matcher = new NamePattern(
                (HasEscapes ? 0 : Fnmatch.FNM_NOESCAPE) | ((flags & GLOB_PERIOD) != 0 ? 0 : Fnmatch.FNM_PERIOD));
            for (dirent* entry = Dirent.readdir(stream); entry != null; entry = Dirent.readdir(stream))
            {
                if ((given & GLOB_ONLYDIR) != 0 && entry->d_type is not (Dirent.DT_DIR or Dirent.DT_LNK or Dirent.DT_UNKNOWN))
                {
                    continue;
                }

                ReadOnlySpan<byte> entryName = ((CString)entry->d_name).AsSpan();
                if (matcher.Matches(name, entryName))
                {
                    Add([.. prefix, .. entryName], given);
                }
            }

            Dirent.closedir(stream);
            return 0;
        }
    }

    private int NothingFound(byte[] pattern, int given)
    {
        bool keeps = (given & GLOB_NOCHECK) != 0 || ((given & GLOB_NOMAGIC) != 0 && !IsSpecial(pattern));
        return keeps ? Add(pattern) : GLOB_NOMATCH;
    }

    private int Add(byte[] path, int given = 0)
    {
        Found.Add((given & GLOB_MARK) != 0 && IsDirectory(path) ? [.. path, (byte)'/'] : path);
        return 0;
    }

    private void Sort(int first, int given)
    {
        if ((given & GLOB_NOSORT) == 0)
        {
            Found.Sort(first, Found.Count - first, Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b)));
        }
    }

    // What glibc takes for a sign of a pattern: also an escape, and a bracket that nothing closes.
    private bool IsSpecial(byte[] name) => name.AsSpan().IndexOfAny("?*["u8) >= 0 || (HasEscapes && name.AsSpan().Contains((byte)'\\'));

    private byte[] Unescape(byte[] text)
    {
        if (!HasEscapes || !text.AsSpan().Contains((byte)'\\'))
        {
            return text;
        }

        var plain = new List<byte>(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            i += text[i] == '\\' && i + 1 < text.Length ? 1 : 0;
            plain.Add(text[i]);
        }

        return [.. plain];
    }

    /// <summary>Puts a home directory in place of <c>~</c> or <c>~user</c>; false if there is none and GLOB_TILDE_CHECK wants one.</summary>
    private bool ExpandTilde(ref byte[] path)
    {
        int end = Array.IndexOf(path, (byte)'/');
        end = end < 0 ? path.Length : end;
        fixed (byte* user = (byte[])[.. path[1..end], 0])
        {
            sbyte* home = end == 1 ? Stdlib.getenv("HOME"u8) : null;
            if (home == null || *home == 0)
            {
                passwd* entry = end == 1 ? Pwd.getpwuid(Unistd.getuid()) : Pwd.getpwnam((sbyte*)user);
                home = entry == null ? null : entry->pw_dir;
            }

            if (home == null)
            {
                return (flags & GLOB_TILDE_CHECK) == 0;
            }

            path = [.. ((CString)home).AsSpan(), .. path[end..]];
            return true;
        }
    }

    private static bool Exists(byte[] path)
    {
        stat status;
        fixed (byte* name = (byte[])[.. path, 0])
        {
            return SysStat.lstat((sbyte*)name, &status) == 0;
        }
    }

    private static bool IsDirectory(byte[] path)
    {
        stat status;
        fixed (byte* name = (byte[])[.. path, 0])
        {
            return SysStat.stat((sbyte*)name, &status) == 0 && SysStat.S_ISDIR(status.st_mode) != 0;
        }
    }

    /// <summary>Splits the first list in braces into the patterns that it stands for; false if there is none.</summary>
    private bool TryExpandBraces(byte[] pattern, out List<byte[]> alternatives)
    {
        alternatives = [];
        int open = -1;
        for (int i = 0; i < pattern.Length && open < 0; i++)
        {
            i += pattern[i] == '\\' && HasEscapes ? 1 : 0;
            open = i < pattern.Length && pattern[i] == '{' && (i == 0 || pattern[i - 1] != '\\' || !HasEscapes) ? i : -1;
        }

        if (open < 0)
        {
            return false;
        }

        int depth = 0;
        int start = open + 1;
        var ends = new List<(int Start, int End)>();
        for (int i = open; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case (byte)'\\' when HasEscapes:
                    i++;
                    break;
                case (byte)'{':
                    depth++;
                    break;
                case (byte)',' when depth == 1:
                    ends.Add((start, i));
                    start = i + 1;
                    break;
                case (byte)'}' when --depth == 0:
                    ends.Add((start, i));
                    foreach ((int from, int to) in ends)
                    {
                        alternatives.Add([.. pattern[..open], .. pattern[from..to], .. pattern[(i + 1)..]]);
                    }

                    return true;
            }
        }

        return false;
    }
}
