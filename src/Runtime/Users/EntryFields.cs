using System.Collections.Generic;

namespace CSockTranslate.Runtime.Users;

/// <summary>The lines of a file like /etc/passwd, each split at its colons.</summary>
internal sealed unsafe class EntryFields(FILE* stream, EntryStorage storage)
{
    private readonly FILE* _stream = stream;
    private readonly List<nint> _fields = [];

    /// <summary>How many fields the line has.</summary>
    internal int Count => _fields.Count;

    /// <summary>A field of the line; it lies in the storage.</summary>
    internal sbyte* this[int index] => (sbyte*)_fields[index];

    /// <summary>Reads the next line that is neither empty nor a comment; false at the end.</summary>
    internal bool Read()
    {
        while (Stdio.fgets(storage.Buffer, (int)storage.Size, _stream) != null)
        {
            sbyte* line = storage.Buffer;
            line[String.strcspn(line, "\n"u8)] = 0;
            if (*line is 0 or (sbyte)'#')
            {
                continue;
            }

            _fields.Clear();
            _fields.Add((nint)line);
            for (; *line != 0; line++)
            {
                if (*line == ':')
                {
                    *line = 0;
                    _fields.Add((nint)(line + 1));
                }
            }

            return true;
        }

        return false;
    }

    /// <summary>A field as a number; null if it is none.</summary>
    internal uint? Number(int index)
    {
        sbyte* end;
        ulong value = Stdlib.strtoul(this[index], &end, 10);
        return end != this[index] && *end == 0 ? (uint)value : null;
    }
}
