using System;
using System.Runtime.InteropServices;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.Processes;

/// <summary>Finds the program that a name means, as <c>execvp</c> does (POSIX <c>exec</c>, glibc).</summary>
internal static unsafe class ProgramSearch
{
    /// <summary>Starts a program's file.</summary>
    internal delegate int Starter(sbyte* path, sbyte** arguments);

    /// <summary>Replaces the program by the one that a name means; a negated error number if there is none that can be started.</summary>
    internal static int Execute(sbyte* name, sbyte** arguments, sbyte** variables)
    {
        nint environment = (nint)variables;
        return Find(name, arguments, (path, words) => Unistd.Execute(null, path, words, (sbyte**)environment, 0));
    }

    /// <summary>Tries the files that a name may mean until one starts; what the last one that is worth telling gave.</summary>
    internal static int Find(sbyte* name, sbyte** arguments, Starter start)
    {
        ReadOnlySpan<byte> file = MemoryMarshal.CreateReadOnlySpanFromNullTerminated((byte*)name);
        if (file.IsEmpty)
        {
            return -ENOENT;
        }

        if (file.Contains((byte)'/'))
        {
            return Start(name, arguments, start);
        }

        sbyte* path = Stdlib.getenv("PATH"u8);
        ReadOnlySpan<byte> directories = path == null ? "/bin:/usr/bin"u8 : MemoryMarshal.CreateReadOnlySpanFromNullTerminated((byte*)path);
        byte[] candidate = new byte[directories.Length + file.Length + 2];
        bool wasDenied = false;
        int result;
        while (true)
        {
            int end = directories.IndexOf((byte)':');
            ReadOnlySpan<byte> directory = end < 0 ? directories : directories[..end];
            int length = directory.Length;
            directory.CopyTo(candidate);
            if (length > 0)
            {
                candidate[length++] = (byte)'/';
            }

            file.CopyTo(candidate.AsSpan(length));
            candidate[length + file.Length] = 0;
            fixed (byte* full = candidate)
            {
                result = Start((sbyte*)full, arguments, start);
            }

            switch (-result)
            {
                case EACCES:
                    wasDenied = true;
                    break;
                case ENOENT or ESTALE or ENOTDIR or ENODEV or ETIMEDOUT:
                    break;
                default:
                    return result;
            }

            if (end < 0)
            {
                return wasDenied ? -EACCES : result;
            }

            directories = directories[(end + 1)..];
        }
    }

    // A file that is no program of the system's is one of the shell's.
    private static int Start(sbyte* path, sbyte** arguments, Starter start)
    {
        int result = start(path, arguments);
        if (result != -ENOEXEC)
        {
            return result;
        }

        int count = 0;
        while (arguments[count] != null)
        {
            count++;
        }

        sbyte** words = stackalloc sbyte*[count + 2];
        words[0] = (sbyte*)"/bin/sh"u8.ToPointer();
        words[1] = path;
        for (int i = 1; i <= count; i++)
        {
            words[i + 1] = arguments[i];
        }

        words[count == 0 ? 2 : count + 1] = null;
        return start(words[0], words);
    }
}
