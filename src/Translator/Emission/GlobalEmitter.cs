using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Text;
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
/// Emits variables with static storage duration as static fields. Arrays, and objects whose address is taken, live in memory that never moves; their
/// field is a read-only pointer to it.
/// </summary>
internal sealed class GlobalEmitter(UnitContext context, ExpressionEmitter expressions)
{
    private readonly UnitContext _context = context;
    private readonly ExpressionEmitter _expressions = expressions;
    private readonly HashSet<VariableSymbol> _emitted = [];
    private readonly HashSet<VariableSymbol> _allocated = [];
    private readonly List<(VariableSymbol Variable, BoundInitializer Initializer)> _deferred = [];
    private MemberDeclarationSyntax? _creator;

    /// <summary>The fields for a declaration at file scope; none for prototypes, typedefs and mere references to variables.</summary>
    public IEnumerable<MemberDeclarationSyntax> Emit(BoundDeclaration declaration)
    {
        List<VariableSymbol> variables =
        [
            .. declaration.Declarators.Select(declarator => declarator.Symbol).OfType<VariableSymbol>()
                .Where(variable => variable.IsDefined && IsHere(variable, declaration) && _context.Names.Owns(variable) && _emitted.Add(variable)),
        ];
        if (variables.Count == 0)
        {
            yield break;
        }

        SourceSpan start = declaration.Syntax.FirstToken.ExpansionSpan;
        SourceSpan end = declaration.Syntax.LastToken.ExpansionSpan;
        CommentCursor comments = _context.Comments(start.File);
        SyntaxTriviaList leading = comments.TakeLeading(start.Start, _context.Indentation);
        List<MemberDeclarationSyntax> fields = [.. variables.SelectMany(EmitFields)];
        SyntaxTriviaList trailing = _context.Comments(end.File).TakeTrailing(end.End, _context.ContinuationIndentation);
        for (int i = 0; i < fields.Count; i++)
        {
            SyntaxTriviaList before = i == 0 ? leading : TriviaList(Whitespace(_context.Indentation));
            MemberDeclarationSyntax field = fields[i] is MethodDeclarationSyntax ? fields[i] : fields[i].WithLeadingTrivia(before);
            field = field.WithOrigin(declaration.Syntax.Span);
            yield return i + 1 == fields.Count ? field.WithTrailingTrivia(trailing) : field;
        }
    }

    /// <summary>The field for a static variable of a function.</summary>
    public IEnumerable<MemberDeclarationSyntax> EmitDetached(VariableSymbol variable, BoundInitializer? initializer)
    {
        List<MemberDeclarationSyntax> members = EmitField(variable, initializer);
        members[0] = members[0].WithLeadingTrivia(Layout.NewLine, Whitespace(_context.Indentation));
        return members;
    }

    // Of several tentative definitions the one with the initialiser counts; without one, the first. A declaration with extern only refers to it.
    private static bool IsHere(VariableSymbol variable, BoundDeclaration declaration)
    {
        bool isReference = declaration.Syntax is CSyntax.DeclarationSyntax syntax
            && syntax.Specifiers.StorageClasses.Any(token => token.Kind == CFrontEnd.Lexing.TokenKind.ExternKeyword);
        bool hasInitializer = declaration.Declarators.Any(declarator => declarator.Symbol == variable && declarator.Initializer is not null);
        return hasInitializer || (variable.Initializer is null && !isReference);
    }

    // The fields for the compound literals in its initialiser, and its own, which has the comments of them all.
    private List<MemberDeclarationSyntax> EmitFields(VariableSymbol variable)
    {
        bool areCommentsHeld = _context.AreCommentsHeld;
        _context.AreCommentsHeld = true;
        List<MemberDeclarationSyntax> fields =
            [.. _context.Lowered.StaticLiterals.GetValueOrDefault(variable, []).SelectMany(literal => EmitField(literal, literal.Initializer))];
        _context.AreCommentsHeld = areCommentsHeld;
        fields.AddRange(EmitField(variable, variable.Initializer));
        return fields;
    }

    // The field, and behind it the method that creates its value if that takes statements.
    private List<MemberDeclarationSyntax> EmitField(VariableSymbol variable, BoundInitializer? initializer)
    {
        _creator = null;
        string name = _expressions.GetVariableName(variable);
        StorageKind storage = _context.Lowered.Storage.GetKind(variable);
        bool isThreadLocal = variable.Duration == StorageDuration.Thread;
        if (initializer is not null && !isThreadLocal && !StaticReferences.Find(initializer).All(IsAllocated))
        {
            _deferred.Add((variable, initializer));
            initializer = null;
        }

        CSharpType type = _context.Types.Map(variable.Type);
        List<SyntaxToken> modifiers = [.. _context.Modifiers(variable, SyntaxKind.StaticKeyword)];
        ExpressionSyntax? value;
        switch (storage)
        {
            case StorageKind.Array:
                modifiers.Add(Layout.Followed(SyntaxKind.ReadOnlyKeyword));
                value = EmitArrayStorage((ArrayType)variable.Type.Desugared, initializer, variable);
                break;
            case StorageKind.Pointer:
                modifiers.Add(Layout.Followed(SyntaxKind.ReadOnlyKeyword));
                value = EmitObjectStorage(type, initializer, variable);
                type = CSharpType.PointerTo(type);
                break;
            default:
                if (IsVolatileField(variable, _context))
                {
                    // Without it a loop that waits for the variable to change could read it once.
                    modifiers.Add(Layout.Followed(SyntaxKind.VolatileKeyword));
                }

                value = initializer is null || InitializerEmitter.IsZero(initializer) ? null : EmitValue(initializer, type, variable);
                break;
        }

        _allocated.Add(variable);
        if (isThreadLocal && storage != StorageKind.Value)
        {
            return [.. EmitThreadStorage(name, type, value!), .. _creator is null ? (MemberDeclarationSyntax[])[] : [_creator]];
        }

        VariableDeclaratorSyntax declarator = VariableDeclarator(
            Identifiers.Token(name),
            null,
            value is null ? null : EqualsValueClause(Layout.Spaced(SyntaxKind.EqualsToken), value));
        FieldDeclarationSyntax field = FieldDeclaration(
            isThreadLocal ? ThreadStatic() : default,
            TokenList(modifiers),
            VariableDeclaration(type.Syntax.WithTrailingTrivia(Space), SingletonSeparatedList(declarator)),
            Token(default, SyntaxKind.SemicolonToken, TriviaList(Layout.NewLine)));
        return _creator is null ? [field] : [field, _creator];
    }

    /// <summary>Whether a variable is a field that C# itself reads each time.</summary>
    public static bool IsVolatileField(VariableSymbol variable, UnitContext context)
    {
        variable = variable.AliasTarget ?? variable;
        return variable.Type.Qualifiers.HasFlag(TypeQualifiers.Volatile)
            && variable is { Duration: StorageDuration.Static, IsFromSystemHeader: false }
            && context.Lowered.Storage.GetKind(variable) == StorageKind.Value
            && CanBeVolatile(context.Types.Map(variable.Type));
    }

    // The types of fields that C# reads and writes in one go (C# specification, volatile fields).
    private static bool CanBeVolatile(CSharpType type) => type.Kind is CSharpTypeKind.Bool or CSharpTypeKind.SByte or CSharpTypeKind.Byte or CSharpTypeKind.Int16
        or CSharpTypeKind.UInt16 or CSharpTypeKind.Int32 or CSharpTypeKind.UInt32 or CSharpTypeKind.Single or CSharpTypeKind.Pointer;

    // C# runs the initialisers of fields in the order in which they stand: the address of an object that comes later, or of the object itself, is
    // not known yet.
    private bool IsAllocated(VariableSymbol variable) =>
        _context.Lowered.Storage.GetKind(variable) == StorageKind.Value || variable.IsFromSystemHeader || _allocated.Contains(variable)
            || UndefinedSymbols.IsUndefined(variable) || _context.Program?.MayBeUnallocated(variable) == false;

    /// <summary>
    /// The static constructor that gives those objects their values whose initialisers name objects that stand behind them; null if there are none.
    /// </summary>
    public MemberDeclarationSyntax? EmitDeferred()
    {
        if (_deferred.Count == 0)
        {
            return null;
        }

        SyntaxToken end = Token(default, SyntaxKind.SemicolonToken, TriviaList(Layout.NewLine));
        IEnumerable<StatementSyntax> stores = _deferred.SelectMany(item => EmitStores(item.Variable, item.Initializer))
            .Select(store => ExpressionStatement(store, end).PrecededBy(TriviaList(Whitespace(_context.ContinuationIndentation))));
        return ConstructorDeclaration(Identifiers.Token(_context.ClassName))
            .WithModifiers(TokenList(Token(
                TriviaList(Layout.NewLine, Whitespace(_context.Indentation)), SyntaxKind.StaticKeyword, TriviaList(Space))))
            .WithParameterList(ParameterList().WithTrailingTrivia(Layout.NewLine))
            .WithBody(Block(
                Layout.OnOwnLine(SyntaxKind.OpenBraceToken, _context.Indentation),
                List(stores),
                Layout.OnOwnLine(SyntaxKind.CloseBraceToken, _context.Indentation)));
    }

    private IEnumerable<ExpressionSyntax> EmitStores(VariableSymbol variable, BoundInitializer initializer)
    {
        InitializerEmitter initializers = new(_context, _expressions);
        IdentifierNameSyntax name = IdentifierName(Identifiers.Token(_expressions.GetVariableName(variable)));
        StorageKind storage = _context.Lowered.Storage.GetKind(variable);
        if (storage == StorageKind.Array)
        {
            return initializers.EmitArrayStores(name, initializer);
        }

        ExpressionSyntax target = storage == StorageKind.Pointer ? PrefixUnaryExpression(SyntaxKind.PointerIndirectionExpression, name) : name;
        ExpressionSyntax value = initializers.EmitRecordValue(initializer, _context.Types.Map(variable.Type));
        ExpressionSyntax store = AssignmentExpression(SyntaxKind.SimpleAssignmentExpression, target, Layout.Spaced(SyntaxKind.EqualsToken), value);
        ExpressionSyntax receiver = storage == StorageKind.Pointer ? ParenthesizedExpression(target) : name;
        return initializers.EmitArrayMemberStores(receiver, initializer).Prepend(store);
    }

    private SyntaxList<AttributeListSyntax> ThreadStatic()
    {
        _context.UsesSystem = true;
        return SingletonList(
            AttributeList(SingletonSeparatedList(Attribute(IdentifierName("ThreadStatic")))).WithTrailingTrivia(Space));
    }

    // Memory that each thread allocates when it first uses the variable, and that lives as long as the thread.
    private IEnumerable<MemberDeclarationSyntax> EmitThreadStorage(string name, CSharpType type, ExpressionSyntax value)
    {
        string field = _context.Names.AddThreadField(name);
        _context.UsesSystem = true;
        string property = Identifiers.Token(name).Text;
        return
        [
            ParseMemberDeclaration($"[ThreadStatic] static {type.Syntax} {field};\n")!,
            ParseMemberDeclaration(
                $"    static {type.Syntax} {property} => {field} != null ? {field} : {field} = ({type.Syntax})ThreadStorage.Keep({value.ToFullString()});\n")!,
        ];
    }

    private ExpressionSyntax EmitValue(BoundInitializer initializer, CSharpType type, VariableSymbol variable)
    {
        InitializerEmitter initializers = new(_context, _expressions);
        if (initializers.TryEmitRecord(initializer) is { } record)
        {
            return record.Syntax;
        }

        IdentifierNameSyntax value = IdentifierName(CreatedName);
        ExpressionSyntax start = initializers.EmitRecordValue(initializer, type);
        return EmitCreator(variable, type, start, initializers.EmitArrayMemberStores(value, initializer));
    }

    private string CreatedName => _context.Names.IsUsed("value") ? "created" : "value";

    // What no expression can say is said by a method: a value of its own, stores into it, and it is returned.
    private ExpressionSyntax EmitCreator(VariableSymbol variable, CSharpType type, ExpressionSyntax start, IEnumerable<ExpressionSyntax> stores)
    {
        string name = _context.Names.AddCreator(_expressions.GetVariableName(variable));
        SyntaxTriviaList indentation = TriviaList(Whitespace(_context.ContinuationIndentation));
        SyntaxToken end = Token(default, SyntaxKind.SemicolonToken, TriviaList(Layout.NewLine));
        VariableDeclaratorSyntax local = VariableDeclarator(
            Identifier(CreatedName), null, EqualsValueClause(Layout.Spaced(SyntaxKind.EqualsToken), start));
        List<StatementSyntax> statements =
        [
            LocalDeclarationStatement(
                default, VariableDeclaration(type.Syntax.WithTrailingTrivia(Space), SingletonSeparatedList(local)), end).WithLeadingTrivia(indentation),
            .. stores.Select(store => ExpressionStatement(store, end).PrecededBy(indentation)),
            ReturnStatement(Layout.Followed(SyntaxKind.ReturnKeyword), IdentifierName(CreatedName), end).WithLeadingTrivia(indentation),
        ];
        _creator = MethodDeclaration(type.Syntax.WithTrailingTrivia(Space), Identifiers.Token(name))
            .WithModifiers(TokenList(Token(
                TriviaList(Layout.NewLine, Whitespace(_context.Indentation)), SyntaxKind.StaticKeyword, TriviaList(Space))))
            .WithParameterList(ParameterList().WithTrailingTrivia(Layout.NewLine))
            .WithBody(Block(
                Layout.OnOwnLine(SyntaxKind.OpenBraceToken, _context.Indentation),
                List(statements),
                Layout.OnOwnLine(SyntaxKind.CloseBraceToken, _context.Indentation)));
        return InvocationExpression(Identifiers.Name(name));
    }

    private ExpressionSyntax EmitObjectStorage(CSharpType type, BoundInitializer? initializer, VariableSymbol variable)
    {
        BoundFieldInitializer? elements = FlexibleInitializers.Find(initializer);
        int? alignment = _context.Lowered.Storage.GetOverAlignment(variable);
        if (elements is not null || alignment is not null)
        {
            long size = elements is null ? 0 : elements.Field.Offset + elements.Value.Type.Size;
            return EmitOwnStorage(type, Math.Max(size, variable.Type.Size), alignment, initializer, variable);
        }

        bool isZero = initializer is null || InitializerEmitter.IsZero(initializer);
        if (type.IsPointer)
        {
            // A pointer can't be a type argument; null alone would be no list of pointers but none at all.
            ExpressionSyntax? pointer = isZero ? null : EmitValue(initializer!, type, variable);
            ExpressionSyntax pointers = pointer is null || pointer.IsKind(SyntaxKind.NullLiteralExpression)
                ? Call("Pointers", null, ExpressionEmitter.Integer(1, CSharpType.Int32).Syntax)
                : Call("PointersTo", null, pointer);
            return CastExpression(CSharpType.PointerTo(type).Syntax, pointers);
        }

        return isZero
            ? Call("Allocate", type.Syntax, ExpressionEmitter.Integer(1, CSharpType.Int32).Syntax)
            : Call("Create", type.Syntax, CollectionExpression(SingletonSeparatedList<CollectionElementSyntax>(
                ExpressionElement(EmitValue(initializer!, type, variable)))));
    }

    // An object that is larger than its type, for the elements of a flexible array member, or aligned more strictly than others.
    private ExpressionSyntax EmitOwnStorage(CSharpType element, long size, int? alignment, BoundInitializer? initializer, VariableSymbol variable)
    {
        CSharpType pointer = CSharpType.PointerTo(element);
        ExpressionSyntax bytes = ExpressionEmitter.Integer(size, CSharpType.Int32).Syntax;
        ExpressionSyntax memory = CastExpression(
            pointer.Syntax,
            alignment is { } required
                ? Call("AllocateAligned", null, bytes, ExpressionEmitter.Integer(required, CSharpType.Int32).Syntax)
                : Call("Allocate", CSharpType.Byte.Syntax, bytes));
        if (initializer is null || InitializerEmitter.IsZero(initializer))
        {
            return memory;
        }

        InitializerEmitter initializers = new(_context, _expressions);
        IdentifierNameSyntax created = IdentifierName(CreatedName);
        return EmitCreator(
            variable,
            pointer,
            memory,
            variable.Type.Desugared is ArrayType
                ? initializers.EmitArrayStores(created, initializer)
                : initializers.EmitObjectStores(created, initializer, element));
    }

    private ExpressionSyntax EmitArrayStorage(ArrayType array, BoundInitializer? initializer, VariableSymbol variable)
    {
        CSharpType element = _context.Types.Map(TypeMapper.GetInnermostElement(array));
        if (_context.Lowered.Storage.GetOverAlignment(variable) is { } alignment)
        {
            return EmitOwnStorage(element, array.Size, alignment, initializer, variable);
        }

        bool isZero = initializer is null || InitializerEmitter.IsZero(initializer);
        if (isZero)
        {
            ExpressionSyntax count = _expressions.EmitAllocatedCount(array);
            return element.IsPointer
                ? CastExpression(CSharpType.PointerTo(element).Syntax, Call("Pointers", null, count))
                : Call("Allocate", element.Syntax, count);
        }

        if (initializer is BoundStringInitializer text)
        {
            ExpressionSyntax characters = Call("Text", null, _expressions.Emit(text.Literal).Syntax, ExpressionEmitter.Integer(array.Size, CSharpType.Int32).Syntax);
            return element.Kind == CSharpTypeKind.SByte ? characters : CastExpression(CSharpType.PointerTo(element).Syntax, characters);
        }

        InitializerEmitter initializers = new(_context, _expressions);
        CommentCursor comments = _context.Comments(initializer!.Syntax.FirstToken.ExpansionSpan.File);
        (int, int) beforeValues = comments.Position;
        if (initializers.TryEmitElementValues(array, initializer, element) is not { } values)
        {
            comments.GoBackTo(beforeValues);
            ExpressionSyntax zeros = EmitArrayStorage(array, null, variable);
            IEnumerable<ExpressionSyntax> stores = initializers.EmitArrayStores(IdentifierName(CreatedName), initializer);
            return EmitCreator(variable, CSharpType.PointerTo(element), zeros, stores);
        }

        if (element.IsPointer)
        {
            if (values.All(value => value.IsKind(SyntaxKind.NullLiteralExpression)))
            {
                return EmitArrayStorage(array, null, variable);
            }

            // The address of a method gets its type from where it goes to, and a buffer is no function pointer.
            SeparatedSyntaxList<ArgumentSyntax> pointers = MakeList(values, value => Argument(
                value.IsKind(SyntaxKind.AddressOfExpression) && element.Kind == CSharpTypeKind.FunctionPointer
                    ? ExpressionEmitter.CastTo(element, value)
                    : WithoutToPointer(value)));
            return CastExpression(
                CSharpType.PointerTo(element).Syntax, InvocationExpression(StorageMethod("PointersTo", null), ArgumentList(pointers)));
        }

        return Call("Create", element.Syntax, CollectionExpression(MakeList<CollectionElementSyntax>(values, value => ExpressionElement(value))));
    }

    // The values in another role; line breaks between them stay.
    private static SeparatedSyntaxList<TNode> MakeList<TNode>(SeparatedSyntaxList<ExpressionSyntax> values, Func<ExpressionSyntax, TNode> convert)
        where TNode : SyntaxNode => SeparatedList(values.Select(convert), values.GetSeparators());

    // A literal converts to the parameter by itself.
    private static ExpressionSyntax WithoutToPointer(ExpressionSyntax value) => value is InvocationExpressionSyntax
    {
        Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "ToPointer", Expression: var literal },
    } && literal.IsKind(SyntaxKind.Utf8StringLiteralExpression)
        ? literal
        : value;

    private static MemberAccessExpressionSyntax StorageMethod(string method, TypeSyntax? typeArgument)
    {
        SimpleNameSyntax name = typeArgument is null
            ? IdentifierName(method)
            : GenericName(Identifier(method), TypeArgumentList(SingletonSeparatedList(typeArgument)));
        return MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, IdentifierName("StaticStorage"), name);
    }

    private static InvocationExpressionSyntax Call(string method, TypeSyntax? typeArgument, params ReadOnlySpan<ExpressionSyntax> arguments)
    {
        SeparatedSyntaxListBuilder list = new(", ");
        foreach (ExpressionSyntax argument in arguments)
        {
            list.Add(Argument(argument));
        }

        return InvocationExpression(StorageMethod(method, typeArgument), ArgumentList(list.ToList<ArgumentSyntax>()));
    }
}
