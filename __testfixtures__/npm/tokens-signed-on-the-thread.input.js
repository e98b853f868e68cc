import jwt from 'jsonwebtoken';

export async function tokens(user, key) {
  return [
    jwt.sign({ user }, 'secret'),
    jwt.sign({ user }, key, { algorithm: 'RS256', expiresIn: '1h' }),
    jwt.verify(user.token, 'secret'),
  ];
}
