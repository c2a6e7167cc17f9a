using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;

namespace CSockTranslate.Runtime.CharacterSets;

/// <summary>A set with one byte for a character, of which the lower half is ASCII.</summary>
/// <param name="upper">The characters of the bytes from 0x80; <see cref="None"/> for a byte that is none.</param>
internal sealed unsafe class SingleByteSet(char[] upper) : CharacterSet
{
    /// <summary>Stands for no character.</summary>
    internal const char None = '\uffff';

    private const int FirstUpper = 0x80;

    private readonly FrozenDictionary<int, byte> _bytes = upper.Select((character, index) => KeyValuePair.Create((int)character, (byte)(index + FirstUpper)))
        .Where(entry => entry.Key != None).ToFrozenDictionary();

    /// <inheritdoc/>
    internal override int Least => 1;

    /// <inheritdoc/>
    internal override int Decode(byte* bytes, ulong count, out int character, out int skip)
    {
        skip = 1;
        character = *bytes < FirstUpper ? *bytes : upper[*bytes - FirstUpper];
        return character == None ? Illegal : 1;
    }

    /// <inheritdoc/>
    internal override int Encode(int character, byte* bytes, ulong room)
    {
        if ((uint)character < FirstUpper)
        {
            *bytes = (byte)character;
            return 1;
        }

        return _bytes.TryGetValue(character, out *bytes) ? 1 : Lacking;
    }
}
