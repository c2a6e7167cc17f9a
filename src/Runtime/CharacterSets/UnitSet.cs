using System;
using System.Buffers.Binary;

namespace CSockTranslate.Runtime.CharacterSets;

/// <summary>Unicode in units of two or four bytes.</summary>
internal sealed unsafe class UnitSet : CharacterSet
{
    private const int LargestOfTwoBytes = 0xffff;
    private const int LargestOfUnicode = 0x10ffff;

    private readonly Form _form;
    private readonly bool _isBigEndian;
    private readonly bool _hasMark;

    private UnitSet(Form form, bool isBigEndian, bool hasMark = false)
    {
        _form = form;
        _isBigEndian = isBigEndian;
        _hasMark = hasMark;
    }

    private enum Form
    {
        Utf16,
        Utf32,
        Ucs2,
        Ucs4,
        Wide,
    }

    internal static UnitSet Utf16LittleEndian { get; } = new(Form.Utf16, isBigEndian: false);

    internal static UnitSet Utf16BigEndian { get; } = new(Form.Utf16, isBigEndian: true);

    internal static UnitSet Utf16 { get; } = new(Form.Utf16, isBigEndian: false, hasMark: true);

    internal static UnitSet Utf32LittleEndian { get; } = new(Form.Utf32, isBigEndian: false);

    internal static UnitSet Utf32BigEndian { get; } = new(Form.Utf32, isBigEndian: true);

    internal static UnitSet Utf32 { get; } = new(Form.Utf32, isBigEndian: false, hasMark: true);

    internal static UnitSet Ucs2LittleEndian { get; } = new(Form.Ucs2, isBigEndian: false);

    internal static UnitSet Ucs2BigEndian { get; } = new(Form.Ucs2, isBigEndian: true);

    internal static UnitSet Unicode { get; } = new(Form.Ucs2, isBigEndian: false, hasMark: true);

    internal static UnitSet Ucs4LittleEndian { get; } = new(Form.Ucs4, isBigEndian: false);

    internal static UnitSet Ucs4BigEndian { get; } = new(Form.Ucs4, isBigEndian: true);

    internal static UnitSet Wide { get; } = new(Form.Wide, isBigEndian: false);

    /// <inheritdoc/>
    internal override int Least => _form is Form.Utf16 or Form.Ucs2 ? 2 : 4;

    /// <inheritdoc/>
    internal override bool IsWide => _form == Form.Wide;

    /// <inheritdoc/>
    internal override byte[]? Mark => !_hasMark ? null : Least == 2 ? [0xff, 0xfe] : [0xff, 0xfe, 0, 0];

    /// <inheritdoc/>
    internal override CharacterSet Swapped => _form switch
    {
        Form.Utf16 => Utf16BigEndian,
        Form.Utf32 => Utf32BigEndian,
        _ => Ucs2BigEndian,
    };

    /// <inheritdoc/>
    internal override int Decode(byte* bytes, ulong count, out int character, out int skip)
    {
        skip = Least;
        character = 0;
        if (count < (ulong)Least)
        {
            return Incomplete;
        }

        character = ReadUnit(bytes);
        switch (_form)
        {
            case Form.Ucs2:
                return IsSurrogate(character) ? Illegal : 2;
            case Form.Utf32:
                return (uint)character > LargestOfUnicode || IsSurrogate(character) ? Illegal : 4;
            case Form.Ucs4 or Form.Wide:
                return character < 0 ? Illegal : 4;
        }

        if (!IsSurrogate(character))
        {
            return 2;
        }

        if (!char.IsHighSurrogate((char)character))
        {
            return Illegal;
        }

        if (count < 4)
        {
            return Incomplete;
        }

        int low = ReadUnit(bytes + 2);
        if (!char.IsLowSurrogate((char)low))
        {
            return Illegal;
        }

        character = char.ConvertToUtf32((char)character, (char)low);
        return 4;
    }

    /// <inheritdoc/>
    internal override int Encode(int character, byte* bytes, ulong room)
    {
        switch (_form)
        {
            case Form.Utf16 or Form.Utf32 or Form.Ucs2 when IsSurrogate(character):
                return NoCharacter;
            case Form.Ucs2 when (uint)character > LargestOfTwoBytes:
            case Form.Utf16 or Form.Utf32 when (uint)character > LargestOfUnicode:
                return Lacking;
            case Form.Utf16 when character > LargestOfTwoBytes:
                if (room < 4)
                {
                    return NoRoom;
                }

                string pair = char.ConvertFromUtf32(character);
                WriteUnit(bytes, pair[0]);
                WriteUnit(bytes + 2, pair[1]);
                return 4;
            default:
                WriteUnit(bytes, character);
                return Least;
        }
    }

    private static bool IsSurrogate(int character) => character is >= 0xd800 and <= 0xdfff;

    private int ReadUnit(byte* bytes)
    {
        ReadOnlySpan<byte> unit = new(bytes, Least);
        return Least == 2
            ? _isBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(unit) : BinaryPrimitives.ReadUInt16LittleEndian(unit)
            : _isBigEndian ? BinaryPrimitives.ReadInt32BigEndian(unit) : BinaryPrimitives.ReadInt32LittleEndian(unit);
    }

    private void WriteUnit(byte* bytes, int value)
    {
        Span<byte> unit = new(bytes, Least);
        if (Least == 2)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(unit, _isBigEndian ? BinaryPrimitives.ReverseEndianness((ushort)value) : (ushort)value);
        }
        else
        {
            BinaryPrimitives.WriteInt32LittleEndian(unit, _isBigEndian ? BinaryPrimitives.ReverseEndianness(value) : value);
        }
    }
}
