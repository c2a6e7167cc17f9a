using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;
using CSockTranslate.Translator.Lowering;
using CSockTranslate.Translator.Trivia;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;
using ArrayType = CSockTranslate.CFrontEnd.Types.ArrayType;

namespace CSockTranslate.Translator.Emission;

/// <summary>
/// Emits the initialisers of aggregates: structures as object initialisers, arrays as element lists where C# takes them; what it does not take,
/// arrays inside of structures above all, as stores behind the declaration.
/// </summary>
internal sealed class InitializerEmitter(UnitContext context, ExpressionEmitter expressions)
{
    // Beyond this many elements that no initialiser names, an element list would be mostly zeros.
    private const int MaxFilledElements = 16;

    private readonly UnitContext _context = context;
    private readonly ExpressionEmitter _expressions = expressions;

    /// <summary>A structure's value as one expression; null if it has array members that are given values.</summary>
    public CSharpExpression? TryEmitRecord(BoundInitializer initializer)
    {
        CSharpType type = _context.Types.Map(initializer.Type);
        bool isExpressible = initializer is BoundExpressionInitializer || (initializer is BoundRecordInitializer && !HasArrayMembers(initializer));
        return isExpressible ? new CSharpExpression(EmitRecordValue(initializer, type), type) : null;
    }

    /// <summary>A structure's value without its array members.</summary>
    public ExpressionSyntax EmitRecordValue(BoundInitializer initializer, CSharpType type)
    {
        if (initializer is BoundExpressionInitializer scalar)
        {
            return _expressions.EmitAs(scalar.Expression, type);
        }

        if (initializer is not BoundRecordInitializer record)
        {
            throw new InvalidOperationException($"no structure in {initializer.GetType().Name}");
        }

        SeparatedSyntaxListBuilder members = new(", ");
        int count = 0;
        foreach (BoundFieldInitializer field in GetMembers(record))
        {
            if (field.Field.Type.Desugared is ArrayType || RecordFields.IsAddressOnly(field.Field) || IsZero(field.Value))
            {
                continue;
            }

            if (count > 0 && UnitContext.StartsLine(field.Value.Syntax.Range, field.Value.Syntax.Range.First))
            {
                members.SeparateNextBy(TriviaList(Layout.NewLine, Whitespace(_context.ContinuationIndentation)));
            }

            IdentifierNameSyntax name = IdentifierName(Identifiers.Token(RecordFields.GetName(field.Field)));
            ExpressionSyntax value = EmitRecordValue(field.Value, _context.Types.MapMember(field.Field));
            members.Add(AssignmentExpression(SyntaxKind.SimpleAssignmentExpression, name, Layout.Spaced(SyntaxKind.EqualsToken), value));
            count++;
        }

        if (count == 0)
        {
            return LiteralExpression(SyntaxKind.DefaultLiteralExpression);
        }

        InitializerExpressionSyntax list = InitializerExpression(
            SyntaxKind.ObjectInitializerExpression,
            Token(TriviaList(Space), SyntaxKind.OpenBraceToken, TriviaList(Space)),
            members.ToList<ExpressionSyntax>(),
            Token(TriviaList(Space), SyntaxKind.CloseBraceToken, TriviaList()));
        return ObjectCreationExpression(Layout.Followed(SyntaxKind.NewKeyword), type.Syntax, null, list);
    }

    /// <summary>Assignments that give an object behind a pointer its value; nothing where that is all zeros.</summary>
    /// <param name="pointer">Its address.</param>
    /// <param name="initializer">The value.</param>
    /// <param name="type">The type of the object.</param>
    public IEnumerable<ExpressionSyntax> EmitObjectStores(ExpressionSyntax pointer, BoundInitializer initializer, CSharpType type)
    {
        ExpressionSyntax target = PrefixUnaryExpression(SyntaxKind.PointerIndirectionExpression, pointer);
        ExpressionSyntax value = EmitRecordValue(initializer, type);
        return EmitArrayMemberStores(ParenthesizedExpression(target), initializer)
            .Prepend(AssignmentExpression(SyntaxKind.SimpleAssignmentExpression, target, Layout.Spaced(SyntaxKind.EqualsToken), value));
    }

    /// <summary>Assignments that give a structure's array members their values.</summary>
    public IEnumerable<ExpressionSyntax> EmitArrayMemberStores(ExpressionSyntax target, BoundInitializer initializer)
    {
        if (initializer is not BoundRecordInitializer record)
        {
            yield break;
        }

        foreach (BoundFieldInitializer field in GetMembers(record))
        {
            ExpressionSyntax member = AccessMember(target, RecordFields.GetName(field.Field));
            IEnumerable<ExpressionSyntax> stores = field.Field.Type.Desugared is ArrayType array
                ? EmitArrayStores(AsElements(member, field.Field, array), field.Value)
                : EmitArrayMemberStores(member, field.Value);
            foreach (ExpressionSyntax store in stores)
            {
                yield return store;
            }
        }
    }

    /// <summary>Assignments that give the elements of an array their values; those that are zero are left out.</summary>
    /// <param name="target">The address of the first element.</param>
    /// <param name="initializer">The values.</param>
    public IEnumerable<ExpressionSyntax> EmitArrayStores(ExpressionSyntax target, BoundInitializer initializer)
    {
        foreach ((long index, BoundInitializer value, CType type) in Flatten(initializer, 0))
        {
            if (value is BoundStringInitializer text)
            {
                yield return EmitCopy(index == 0 ? target : Offset(target, index), text);
                continue;
            }

            ExpressionSyntax element = ElementAccessExpression(
                target, BracketedArgumentList(SingletonSeparatedList(Argument(ExpressionEmitter.Integer(index, CSharpType.Int32).Syntax))));
            if (!IsZero(value))
            {
                ExpressionSyntax emitted = EmitRecordValue(value, _context.Types.Map(type));
                yield return AssignmentExpression(SyntaxKind.SimpleAssignmentExpression, element, Layout.Spaced(SyntaxKind.EqualsToken), emitted);
            }

            foreach (ExpressionSyntax store in EmitArrayMemberStores(element, value))
            {
                yield return store;
            }
        }
    }

    /// <summary>All elements of an array as a list; null if C# has no expression for one of them or too many are zero.</summary>
    public InitializerExpressionSyntax? TryEmitElements(ArrayType array, BoundInitializer initializer, CSharpType element)
    {
        if (TryEmitElementValues(array, initializer, element) is not { } values)
        {
            return null;
        }

        bool isOnOwnLines = values.Count > 0 && values[0].GetLeadingTrivia().FirstOrDefault().IsKind(SyntaxKind.EndOfLineTrivia);
        SyntaxTriviaList lineBreak = TriviaList(Layout.NewLine, Whitespace(_context.Indentation));
        return InitializerExpression(
            SyntaxKind.ArrayInitializerExpression,
            Token(isOnOwnLines ? lineBreak : TriviaList(Space), SyntaxKind.OpenBraceToken, isOnOwnLines ? default : TriviaList(Space)),
            values,
            Token(isOnOwnLines ? lineBreak : TriviaList(Space), SyntaxKind.CloseBraceToken, default));
    }

    /// <summary>All elements of an array; null if C# has no expression for one of them or too many are zero.</summary>
    public SeparatedSyntaxList<ExpressionSyntax>? TryEmitElementValues(ArrayType array, BoundInitializer initializer, CSharpType element)
    {
        if (initializer is BoundStringInitializer || TypeMapper.IsLongDouble(array))
        {
            return null;
        }

        long count = TypeMapper.CountInnermostElements(array);
        SortedDictionary<long, (BoundInitializer Value, CType Type)> values = [];
        foreach ((long index, BoundInitializer value, CType type) in Flatten(initializer, 0))
        {
            if (value is BoundStringInitializer || HasArrayMembers(value))
            {
                return null;
            }

            values[index] = (value, type);
        }

        if (count == 0 || values.Count == 0 || count - values.Count > MaxFilledElements)
        {
            return null;
        }

        // A list that begins on a line of its own in C does so in C#.
        bool isOnOwnLines = count > 1 && values.TryGetValue(0, out (BoundInitializer Value, CType Type) first)
            && UnitContext.StartsLine(first.Value.Syntax.Range, first.Value.Syntax.Range.First);
        SyntaxTriviaList lineBreak = TriviaList(Layout.NewLine, Whitespace(_context.ContinuationIndentation));
        SeparatedSyntaxListBuilder list = new(", ");
        for (long i = 0; i < count; i++)
        {
            if (!values.TryGetValue(i, out (BoundInitializer Value, CType Type) given))
            {
                list.Add(ExpressionEmitter.DefaultValue(element));
                continue;
            }

            // The characters of a wide string stand at one place.
            bool isSamePlace = values.TryGetValue(i - 1, out (BoundInitializer Value, CType Type) before) && before.Value.Syntax == given.Value.Syntax;
            if (i > 0 && !isSamePlace && UnitContext.StartsLine(given.Value.Syntax.Range, given.Value.Syntax.Range.First))
            {
                list.SeparateNextBy(lineBreak);
            }

            ExpressionSyntax emitted = EmitRecordValue(given.Value, element);
            list.Add(i == 0 && isOnOwnLines ? emitted.WithLeadingTrivia(lineBreak.AddRange(emitted.GetLeadingTrivia())) : emitted);
        }

        return list.ToList<ExpressionSyntax>();
    }

    /// <summary>A call that sets all of an array to zero.</summary>
    public ExpressionSyntax EmitClear(ExpressionSyntax target, ArrayType array)
    {
        ExpressionSyntax size = ExpressionEmitter.Integer(array.Size, CSharpType.Int32).Syntax;
        return InvocationExpression(
            MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, IdentifierName("StaticStorage"), IdentifierName("Clear")),
            Arguments(target, size));
    }

    // text.CopyTo(address, size) copies a literal as C initialises an array with one: NUL and zeros behind it as far as there is room.
    private ExpressionSyntax EmitCopy(ExpressionSyntax target, BoundStringInitializer text) => InvocationExpression(
        MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, _expressions.Emit(text.Literal).Syntax, IdentifierName("CopyTo")),
        Arguments(target, ExpressionEmitter.Integer(text.Type.Size, CSharpType.Int32).Syntax));

    private static ArgumentListSyntax Arguments(params ReadOnlySpan<ExpressionSyntax> values)
    {
        SeparatedSyntaxListBuilder list = new(", ");
        foreach (ExpressionSyntax value in values)
        {
            list.Add(Argument(value));
        }

        return ArgumentList(list.ToList<ArgumentSyntax>());
    }

    // (*p).field is p->field.
    private static MemberAccessExpressionSyntax AccessMember(ExpressionSyntax target, string name)
    {
        IdentifierNameSyntax member = IdentifierName(Identifiers.Token(name));
        return target is ParenthesizedExpressionSyntax { Expression: PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PointerIndirectionExpression } pointed }
            ? MemberAccessExpression(SyntaxKind.PointerMemberAccessExpression, pointed.Operand, member)
            : MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, target, member);
    }

    private ExpressionSyntax AsElements(ExpressionSyntax member, FieldSymbol field, ArrayType array)
    {
        CSharpType element = _context.Types.MapCanonical(TypeMapper.GetInnermostElement(array));
        return RecordFields.IsAddressOnly(field) || RecordFields.IsFixedBufferElement(element)
            ? member
            : ParenthesizedExpression(CastExpression(PointerType(element.Syntax), member));
    }

    private static BinaryExpressionSyntax Offset(ExpressionSyntax target, long index) => BinaryExpression(
        SyntaxKind.AddExpression, target, Layout.Spaced(SyntaxKind.PlusToken), ExpressionEmitter.Integer(index, CSharpType.Int32).Syntax);

    // The innermost elements of nested arrays with their index in the whole; a string for a row stays one item.
    private static IEnumerable<(long Index, BoundInitializer Value, CType Type)> Flatten(BoundInitializer initializer, long start)
    {
        if (initializer is BoundStringInitializer)
        {
            yield return (start, initializer, initializer.Type);
            yield break;
        }

        if (initializer is not BoundArrayInitializer array)
        {
            yield break;
        }

        CType elementType = ((ArrayType)array.Type.Desugared).Element;
        long size = TypeMapper.CountInnermostElements(elementType);
        foreach (BoundElementInitializer element in array.Elements)
        {
            for (long index = element.First; index <= element.Last; index++)
            {
                if (elementType.Desugared is not ArrayType)
                {
                    yield return (start + index, element.Value, elementType);
                    continue;
                }

                foreach ((long Index, BoundInitializer Value, CType Type) inner in Flatten(element.Value, start + (index * size)))
                {
                    yield return inner;
                }
            }
        }
    }

    /// <summary>Whether an initialiser gives values to arrays inside of structures, which takes statements.</summary>
    public static bool HasArrayMembers(BoundInitializer initializer) => initializer is BoundRecordInitializer record
        && record.Fields.Any(field => field.Field.Type.Desugared is ArrayType ? !IsZero(field.Value) : HasArrayMembers(field.Value));

    /// <summary>Whether an initialiser gives nothing but zeros, which is what there is without it.</summary>
    public static bool IsZero(BoundInitializer initializer) => initializer switch
    {
        BoundExpressionInitializer { Expression: var value } => value.Constant is { IsReal: false, Bits: 0 }
            && value.Type.Desugared is not RecordType && value.Syntax.Range.WholeExpansion is null && value is not BoundEnumConstant,
        BoundStringInitializer text => text.Literal.Bytes.Length == 0,
        BoundArrayInitializer array => array.Elements.All(element => IsZero(element.Value)),
        BoundRecordInitializer record => record.Fields.All(field => IsZero(field.Value)),
        _ => false,
    };

    /// <summary>The values of a structure's members as C# has them.</summary>
    private static IEnumerable<BoundFieldInitializer> GetMembers(BoundRecordInitializer record) =>
        LastOfEach(record.Fields).SelectMany(field =>
            RecordFields.IsDissolved(field.Field) && field.Value is BoundRecordInitializer inner ? GetMembers(inner) : [field]);

    private static IEnumerable<BoundFieldInitializer> LastOfEach(IReadOnlyList<BoundFieldInitializer> fields)
    {
        for (int i = 0; i < fields.Count; i++)
        {
            FieldSymbol field = fields[i].Field;
            if (!fields.Skip(i + 1).Any(later => later.Field == field))
            {
                yield return fields[i];
            }
        }
    }
}
