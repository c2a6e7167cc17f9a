using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Binding;

// Structures and unions (C11 §6.7.2.1, §6.7.2.3).
public sealed partial class Binder
{
    /// <summary>Binds <c>struct</c> or <c>union</c>.</summary>
    /// <param name="syntax">The specifier.</param>
    /// <param name="isAlone">Whether the declaration is the specifier alone, so that a tag without a body is declared in this scope.</param>
    private CType BindRecordSpecifier(RecordSpecifierSyntax syntax, bool isAlone)
    {
        bool isUnion = syntax.Keyword.Kind == TokenKind.UnionKeyword;
        if (syntax.Tag is not { } tag)
        {
            RecordSymbol anonymous = CreateRecord("", isUnion, syntax.Keyword);
            anonymous.ContainingRecord = _currentRecord;
            BindMembers(anonymous, syntax);
            return new RecordType(anonymous);
        }

        bool declaresHere = syntax.Members is not null || isAlone;
        Symbol? existing = declaresHere ? _scope.FindTagHere(tag.Text) : _scope.FindTag(tag.Text);
        if (existing is not null && (existing is not RecordSymbol other || other.IsUnion != isUnion))
        {
            ReportWithNote(SemanticDiagnostics.WrongKindOfTag, tag, existing.Location, "previous declaration is here", tag.Text);
            return BasicType.Error;
        }

        RecordSymbol record;
        if (existing is RecordSymbol known)
        {
            record = known;
        }
        else
        {
            record = CreateRecord(tag.Text, isUnion, tag);
            _scope.DeclareTag(tag.Text, record);
        }

        if (syntax.Members is not null)
        {
            if (record.IsDefined || ReferenceEquals(record, _currentRecord))
            {
                ReportWithNote(
                    SemanticDiagnostics.RecordRedefinition, tag, record.Location, "previous definition is here", syntax.Keyword.Text, tag.Text);
                return new RecordType(record);
            }

            record.Location = tag.SpellingSpan;
            BindMembers(record, syntax);
        }

        return new RecordType(record);
    }

    private RecordSymbol CreateRecord(string name, bool isUnion, Token place) =>
        new(name, isUnion, place.SpellingSpan) { ContainingFunction = _function?.Symbol };

    private void BindMembers(RecordSymbol record, RecordSpecifierSyntax syntax)
    {
        RecordSymbol? outer = _currentRecord;
        _currentRecord = record;
        List<FieldToLayOut> fields = [];
        List<SyntaxNode> places = [];
        Dictionary<string, FieldSymbol> names = new(StringComparer.Ordinal);
        foreach (SyntaxNode member in syntax.Members ?? [])
        {
            if (member is StaticAssertSyntax assertion)
            {
                CheckStaticAssert(assertion);
            }
            else
            {
                BindMemberDeclaration(record, (MemberDeclarationSyntax)member, fields, places, names);
            }
        }

        _currentRecord = outer;
        CheckFlexibleArrayMember(record, fields, places);
        record.Fields = [.. fields.Select(field => field.Field)];
        Attributes attributes = BindAttributes(syntax.Attributes);
        record.IsTransparentUnion = record.IsUnion && attributes.IsTransparentUnion;
        int pragmaPack = _packing.GetPacking(syntax.Range.First);
        RecordLayout.LayOut(record, fields, attributes.IsPacked, pragmaPack, attributes.Alignment);
        record.IsDefined = true;
        _declaredTypes.Add(record);
    }

    private void BindMemberDeclaration(
        RecordSymbol record, MemberDeclarationSyntax syntax, List<FieldToLayOut> fields, List<SyntaxNode> places, Dictionary<string, FieldSymbol> names)
    {
        Specifiers specifiers = BindSpecifiers(syntax.Specifiers);
        if (syntax.Declarators.Count == 0)
        {
            if (specifiers.Type.GetRecord() is { Name: "" } inner && specifiers.Type.WithoutQualifiers() is RecordType)
            {
                FieldSymbol anonymous = new("", specifiers.Type, record, syntax.FirstToken.SpellingSpan) { Index = fields.Count };
                foreach (FieldSymbol field in GetNamedFields(inner))
                {
                    CheckDuplicate(names, field, syntax);
                }

                places.Add(syntax);
                fields.Add(new FieldToLayOut(anonymous, specifiers.Attributes.IsPacked, specifiers.Attributes.Alignment));
            }
            else if (!specifiers.Type.IsError())
            {
                Report(SemanticDiagnostics.DeclaresNothing, syntax);
            }

            return;
        }

        foreach (MemberDeclaratorSyntax declarator in syntax.Declarators)
        {
            places.Add(declarator);
            BindMemberDeclarator(record, specifiers, declarator, fields, names);
        }
    }

    private void BindMemberDeclarator(
        RecordSymbol record, Specifiers specifiers, MemberDeclaratorSyntax syntax, List<FieldToLayOut> fields, Dictionary<string, FieldSymbol> names)
    {
        DeclaratorInfo declarator = BindDeclarator(syntax.Declarator, specifiers.Type, DeclaratorPlace.Member);
        Attributes attributes = specifiers.Attributes.Merge(BindAttributes(syntax.Attributes));
        string name = declarator.Name?.Text ?? "";
        CType type = CheckMemberType(ApplyMode(declarator.Type, attributes.Mode), name, syntax);
        int? width = syntax.Width is null ? null : BindBitWidth(syntax, name, ref type);
        FieldSymbol field = new(name, type, record, (declarator.Name ?? syntax.FirstToken).SpellingSpan) { Index = fields.Count, BitWidth = width };
        if (name.Length > 0)
        {
            CheckDuplicate(names, field, syntax);
        }

        fields.Add(new FieldToLayOut(field, attributes.IsPacked, attributes.Alignment));
    }

    private CType CheckMemberType(CType type, string name, SyntaxNode syntax)
    {
        if (type.IsError())
        {
            return type;
        }

        if (type.IsFunction())
        {
            Report(SemanticDiagnostics.MemberIsFunction, syntax, name);
            return BasicType.Error;
        }

        if (type.Desugared is ArrayType { IsVariableLength: true })
        {
            Report(SemanticDiagnostics.MemberIsVariableLength, syntax, name);
            return BasicType.Error;
        }

        bool isFlexible = type.Desugared is ArrayType { Length: null } array && array.Element.IsComplete;
        if (!type.IsComplete && !isFlexible)
        {
            Report(SemanticDiagnostics.IncompleteMember, syntax, name, type);
            return BasicType.Error;
        }

        return type;
    }

    private int? BindBitWidth(MemberDeclaratorSyntax syntax, string name, ref CType type)
    {
        BoundExpression width = Rvalue(BindExpression(syntax.Width!));
        string shown = name.Length > 0 ? $"bit-field '{name}'" : "unnamed bit-field";
        if (width.Type.IsError() || type.IsError())
        {
            type = BasicType.Error;
            return null;
        }

        if (!type.IsInteger())
        {
            Report(SemanticDiagnostics.BitFieldType, syntax, shown, type);
        }
        else if (width.Constant is not { IsReal: false } constant || !width.Type.IsInteger())
        {
            Report(SemanticDiagnostics.BitFieldWidthNotConstant, syntax.Width!, shown);
        }
        else if (constant.Bits < 0)
        {
            Report(SemanticDiagnostics.BitFieldWidthNegative, syntax.Width!, shown);
        }
        else if (constant.Bits == 0 && name.Length > 0)
        {
            Report(SemanticDiagnostics.BitFieldWidthZero, syntax.Width!, shown);
        }
        else if (constant.Bits > (type.IsBool() ? 1 : type.Size * 8))
        {
            Report(SemanticDiagnostics.BitFieldTooWide, syntax.Width!, shown, type);
        }
        else
        {
            return (int)constant.Bits;
        }

        type = BasicType.Error;
        return null;
    }

    private void CheckDuplicate(Dictionary<string, FieldSymbol> names, FieldSymbol field, SyntaxNode syntax)
    {
        if (!names.TryAdd(field.Name, field))
        {
            ReportWithNote(SemanticDiagnostics.DuplicateMember, syntax, names[field.Name].Location, "previous declaration is here", field.Name);
        }
    }

    private static IEnumerable<FieldSymbol> GetNamedFields(RecordSymbol record) =>
        record.Fields.SelectMany(field => field.IsAnonymousRecord ? GetNamedFields(field.Type.GetRecord()!) : field.Name.Length > 0 ? [field] : []);

    private void CheckFlexibleArrayMember(RecordSymbol record, List<FieldToLayOut> fields, List<SyntaxNode> places)
    {
        for (int i = 0; i < fields.Count; i++)
        {
            if (fields[i].Field.Type.Desugared is not ArrayType { Length: null })
            {
                continue;
            }

            string name = fields[i].Field.Name;
            if (record.IsUnion)
            {
                Report(SemanticDiagnostics.FlexibleArrayInUnion, places[i], name);
            }
            else if (i < fields.Count - 1)
            {
                Report(SemanticDiagnostics.FlexibleArrayNotLast, places[i], name);
            }
            else if (i == 0)
            {
                Report(SemanticDiagnostics.FlexibleArrayAlone, places[i], name);
            }
        }
    }
}
