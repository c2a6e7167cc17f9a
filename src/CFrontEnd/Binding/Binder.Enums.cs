using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Binding;

// Enumerations (C11 §6.7.2.2), with the wider enumerators of GNU C.
public sealed partial class Binder
{
    private CType BindEnumSpecifier(EnumSpecifierSyntax syntax, bool isAlone)
    {
        if (syntax.Tag is not { } tag)
        {
            EnumSymbol anonymous = new("", syntax.FirstToken.SpellingSpan) { ContainingFunction = _function?.Symbol };
            BindEnumerators(anonymous, syntax);
            return new EnumType(anonymous);
        }

        bool declaresHere = syntax.Enumerators is not null || isAlone;
        Symbol? existing = declaresHere ? _scope.FindTagHere(tag.Text) : _scope.FindTag(tag.Text);
        if (existing is RecordSymbol)
        {
            ReportWithNote(SemanticDiagnostics.WrongKindOfTag, tag, existing.Location, "previous declaration is here", tag.Text);
            return BasicType.Error;
        }

        if (existing is not EnumSymbol enumeration)
        {
            enumeration = new EnumSymbol(tag.Text, tag.SpellingSpan) { ContainingFunction = _function?.Symbol };
            _scope.DeclareTag(tag.Text, enumeration);
        }

        if (syntax.Enumerators is not null)
        {
            if (enumeration.IsDefined)
            {
                ReportWithNote(SemanticDiagnostics.RecordRedefinition, tag, enumeration.Location, "previous definition is here", "enum", tag.Text);
                return new EnumType(enumeration);
            }

            enumeration.Location = tag.SpellingSpan;
            BindEnumerators(enumeration, syntax);
        }

        return new EnumType(enumeration);
    }

    private void BindEnumerators(EnumSymbol enumeration, EnumSpecifierSyntax syntax)
    {
        List<EnumConstantSymbol> constants = [];
        long next = 0;
        CType nextType = BasicType.Int;
        bool overflows = false;
        foreach (EnumeratorSyntax enumerator in syntax.Enumerators ?? [])
        {
            BoundExpression? written = enumerator.Value is null ? null : BindEnumeratorValue(enumerator);
            if (written is not null)
            {
                next = written.Constant!.Value.Bits;
                nextType = FitsInt(next, written.Type) ? BasicType.Int : written.Type.Desugared is EnumType ? Conversions.Promote(written.Type) : written.Type;
            }
            else if (overflows)
            {
                Report(SemanticDiagnostics.EnumeratorOverflow, enumerator);
            }

            EnumConstantSymbol constant = new(enumerator.Name.Text, next, nextType, enumeration, enumerator.Name.SpellingSpan) { ValueExpression = written };
            constants.Add(constant);
            DeclareEnumerator(constant, enumerator);
            (next, nextType, overflows) = GetNext(next, nextType);
        }

        bool hasNegative = constants.Any(constant => constant.Value < 0 && !constant.Type.IsUnsigned());
        bool isPacked = BindAttributes(syntax.Attributes).IsPacked;
        enumeration.UnderlyingType = GetUnderlyingType(constants, hasNegative, isPacked);
        foreach (EnumConstantSymbol constant in constants)
        {
            constant.Type = FitsInt(constant.Value, constant.Type) ? BasicType.Int : enumeration.UnderlyingType;
        }

        enumeration.Constants = constants;
        enumeration.IsDefined = true;
        _declaredTypes.Add(enumeration);
    }

    private static bool FitsInt(long value, CType type) => value is >= int.MinValue and <= int.MaxValue && !(value < 0 && type.IsUnsigned());

    // An enumerator without a value is one more than the one before; gcc does not widen its type for that.
    private static (long Next, CType Type, bool Overflows) GetNext(long value, CType type)
    {
        long next = ConstantFolder.Wrap(unchecked(value + 1), type);
        return (next, type, type.IsUnsigned() ? next == 0 : next < value);
    }

    private static CType GetUnderlyingType(List<EnumConstantSymbol> constants, bool hasNegative, bool isPacked)
    {
        bool Fit(long minimum, ulong maximum) => constants.All(constant => constant.Value < 0 && !constant.Type.IsUnsigned()
            ? constant.Value >= minimum
            : (ulong)constant.Value <= maximum);

        if (isPacked && Fit(hasNegative ? sbyte.MinValue : 0, hasNegative ? (ulong)sbyte.MaxValue : byte.MaxValue))
        {
            return hasNegative ? BasicType.SignedChar : BasicType.UnsignedChar;
        }

        if (isPacked && Fit(hasNegative ? short.MinValue : 0, hasNegative ? (ulong)short.MaxValue : ushort.MaxValue))
        {
            return hasNegative ? BasicType.Short : BasicType.UnsignedShort;
        }

        if (Fit(hasNegative ? int.MinValue : 0, hasNegative ? int.MaxValue : uint.MaxValue))
        {
            return hasNegative ? BasicType.Int : BasicType.UnsignedInt;
        }

        return hasNegative ? BasicType.Long : BasicType.UnsignedLong;
    }

    private BoundExpression? BindEnumeratorValue(EnumeratorSyntax enumerator)
    {
        BoundExpression value = Rvalue(BindExpression(enumerator.Value!));
        if (value.Type.IsError())
        {
            return null;
        }

        if (value.Constant is { IsReal: false } && value.Type.IsInteger())
        {
            return value;
        }

        Report(SemanticDiagnostics.EnumeratorNotConstant, enumerator.Value!, enumerator.Name.Text);
        return null;
    }

    private void DeclareEnumerator(EnumConstantSymbol constant, EnumeratorSyntax syntax)
    {
        if (_scope.FindHere(constant.Name) is { } existing)
        {
            if (existing is EnumConstantSymbol)
            {
                ReportWithNote(SemanticDiagnostics.EnumeratorRedefinition, syntax.Name, existing.Location, "previous definition is here", constant.Name);
            }
            else
            {
                ReportDifferentKind(syntax.Name, existing, "an enumerator");
            }

            return;
        }

        _scope.Declare(constant.Name, constant);
    }
}
