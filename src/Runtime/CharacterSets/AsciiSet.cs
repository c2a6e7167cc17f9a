namespace CSockTranslate.Runtime.CharacterSets;

/// <summary>ASCII.</summary>
internal sealed unsafe class AsciiSet : CharacterSet
{
    private const int Largest = 0x7f;

    /// <inheritdoc/>
    internal override int Least => 1;

    /// <inheritdoc/>
    internal override int Decode(byte* bytes, ulong count, out int character, out int skip)
    {
        character = *bytes;
        skip = 1;
        return character <= Largest ? 1 : Illegal;
    }

    /// <inheritdoc/>
    internal override int Encode(int character, byte* bytes, ulong room)
    {
        if ((uint)character > Largest)
        {
            return Lacking;
        }

        *bytes = (byte)character;
        return 1;
    }
}
