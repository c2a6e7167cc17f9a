using System;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Collections.Generic;
using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Interop;
using static CSockTranslate.Runtime.Fcntl;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>What the program before this one in the same process, or its parent, left open.</summary>
internal sealed unsafe partial class LinuxHost
{
    /// <inheritdoc/>
    internal override IReadOnlyList<(int Descriptor, OpenFile File)> InheritedFiles()
    {
        const int BufferSize = 4096;
        const int FirstOther = 3;
        const int LengthOffset = 16;
        const int NameOffset = 19;

        var files = new List<(int, OpenFile)>();
        int directory = Libc.openat(AT_FDCWD, (sbyte*)"/proc/self/fd"u8.ToPointer(), O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);
        byte* buffer = stackalloc byte[BufferSize];
        for (nint filled; directory >= 0 && (filled = Libc.getdents64(directory, buffer, BufferSize)) > 0;)
        {
            ReadOnlySpan<byte> entries = new(buffer, (int)filled);
            for (int length; entries.Length > 0; entries = entries[length..])
            {
                length = BinaryPrimitives.ReadUInt16LittleEndian(entries[LengthOffset..]);

                // All that .NET opens for itself closes with exec, so what does not was there before it.
                if (Utf8Parser.TryParse(entries[NameOffset..], out int number, out _) && number >= FirstOther && Libc.fcntl(number, F_GETFD, 0) == 0)
                {
                    Libc.fcntl(number, F_SETFD, FD_CLOEXEC);
                    files.Add((number, HostFile.Adopt(number)));
                }
            }
        }

        if (directory >= 0)
        {
            Libc.close(directory);
        }

        return files;
    }
}
